/* Files dropped on the page are put in at once, many of them in portions that the server takes; the queue renews itself while anything is on its way. */
"use strict";
(() => {
  const drop = document.querySelector("[data-drop]");
  if (drop) {
    const field = drop.querySelector("input[type=file]");
    drop.classList.add("js");
    drop.querySelector("[data-how]").hidden = false;
    const over = (on) => (event) => {
      event.preventDefault();
      drop.classList.toggle("over", on);
    };
    for (const name of ["dragenter", "dragover"]) drop.addEventListener(name, over(true));
    drop.addEventListener("dragleave", over(false));
    drop.addEventListener("drop", (event) => {
      over(false)(event);
      if (!event.dataTransfer.files.length) return;
      field.files = event.dataTransfer.files;
      drop.requestSubmit();
    });
    const most = Number(drop.dataset.most);
    drop.querySelector("[data-portions]").hidden = false;
    const sending = (on) => {
      drop.querySelector("[data-sending]").hidden = !on;
      drop.setAttribute("aria-busy", String(on));
      drop.querySelector("button").disabled = on;
    };
    const sendPortions = async (files, token) => {
      for (let start = 0; start < files.length; start += most) {
        drop.querySelector("[data-sent]").textContent = `${start}/${files.length}`;
        const form = new FormData();
        form.append("csrfmiddlewaretoken", token);
        for (const file of files.slice(start, start + most)) form.append("files", file);
        const answer = await fetch(drop.action, { method: "POST", body: form, redirect: "manual" });
        if (answer.type !== "opaqueredirect") throw new Error(String(answer.status));
      }
    };
    let busy = false;
    drop.addEventListener("submit", async (event) => {
      const files = [...field.files];
      if (files.length > most) event.preventDefault();
      if (busy) return;
      drop.querySelector("[data-failed]").hidden = true;
      if (files.length <= most) {
        drop.querySelector("[data-sending]").hidden = false;
        drop.setAttribute("aria-busy", "true");
        return;
      }
      busy = true;
      sending(true);
      try {
        await sendPortions(files, drop.elements.csrfmiddlewaretoken.value);
        location.assign(drop.dataset.then);
      } catch {
        drop.querySelector("[data-failed]").hidden = false;
      }
      busy = false;
      sending(false);
    });
  }
  const queue = document.querySelector("[data-queue]");
  if (queue) {
    const often = 2000;
    const renew = async () => {
      if (!queue.querySelector("[data-busy]")) return;
      try {
        const answer = await fetch(location.href, { headers: { "X-Requested-With": "fetch" } });
        if (answer.ok && !queue.contains(document.activeElement)) {
          const told = new DOMParser().parseFromString(await answer.text(), "text/html");
          queue.replaceChildren(...told.body.childNodes);
        }
      } catch { /* the server starts anew: it is asked again */ }
      setTimeout(renew, often);
    };
    setTimeout(renew, often);
  }
})();
