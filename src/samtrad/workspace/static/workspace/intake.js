/* Files dropped on the page are put in at once; the queue renews itself while anything is on its way. */
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
    drop.addEventListener("submit", () => {
      drop.querySelector("[data-sending]").hidden = false;
      drop.setAttribute("aria-busy", "true");
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
