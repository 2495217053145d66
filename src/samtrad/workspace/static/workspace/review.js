/* The review page, made quicker: keys, words selected in the document, and at once what an answer changes.
   Everything here can be done without it, with links, fields and buttons. */
"use strict";
(() => {
  const page = document.querySelector("[data-review]");
  if (!page) return;
  const doubts = [...page.querySelectorAll("form[data-doubt]")].filter((form) => !form.closest("details"));
  const leaf = page.querySelector("[data-leaf]");
  const editing = page.querySelector("form[data-editing]");
  const keysOn = page.querySelector("[data-keys-on]");
  let at = 0;

  page.classList.add("js");
  page.querySelector("[data-keys]").hidden = false;

  /* Which doubt the keys are about. */
  const marksOf = (form) => (form.dataset.mark ? [...page.querySelectorAll(`[id="${form.dataset.mark}"], [id^="${form.dataset.mark}-"]`)] : []);
  function turnTo(index, focus) {
    if (!doubts.length) return;
    at = Math.max(0, Math.min(index, doubts.length - 1));
    doubts.forEach((form, one) => {
      form.classList.toggle("on", one === at);
      marksOf(form).forEach((mark) => mark.classList.toggle("on", one === at));
    });
    if (focus) {
      doubts[at].querySelector("h3").focus({ preventScroll: true });
      doubts[at].scrollIntoView({ block: "nearest" });
      show(false);
    }
  }
  function show(focus) {
    const [mark] = doubts.length ? marksOf(doubts[at]) : [];
    if (!mark) return;
    mark.scrollIntoView({ block: "center" });
    if (focus) {
      const link = mark.querySelector("a") || mark;
      link.focus({ preventScroll: true });
    }
  }

  /* What an answer changes, asked of the server, which alone knows. */
  const asked = new WeakMap();
  async function preview(form) {
    const place = form.querySelector("[data-preview]");
    const data = new FormData(form);
    data.set("act", form === editing ? editing.querySelector("button[name=act]").value : "preview");
    data.set("preview", "1");
    const turn = (asked.get(form) || 0) + 1;
    asked.set(form, turn);
    if (data.get("choice") === "other" && !data.get("value") && !data.get("span")) {
      place.replaceChildren();
      return;
    }
    const answer = await fetch(form.action, { method: "POST", body: data, headers: { "X-Requested-With": "fetch" }, redirect: "manual" });
    if (asked.get(form) !== turn) return;
    if (!answer.ok) {
      place.replaceChildren();
      return;
    }
    const told = new DOMParser().parseFromString(await answer.text(), "text/html");
    place.replaceChildren(...told.body.childNodes);
  }
  page.querySelectorAll("form[data-doubt]").forEach((form) => {
    form.addEventListener("change", () => preview(form));
    form.addEventListener("focusin", () => doubts.includes(form) && turnTo(doubts.indexOf(form), false));
    const value = form.querySelector("input[name=value]");
    if (value) value.addEventListener("input", () => {
      form.querySelector("[data-span]").value = "";
      form.querySelector("input[value=other]").checked = true;
    });
  });

  /* Words selected in the document go into the form that is open, with their place. */
  function selected() {
    const selection = document.getSelection();
    if (!leaf || !selection || selection.isCollapsed || !selection.rangeCount) return null;
    const range = selection.getRangeAt(0);
    if (!leaf.contains(range.startContainer) || !leaf.contains(range.endContainer)) return null;
    const before = document.createRange();
    before.selectNodeContents(leaf);
    before.setEnd(range.startContainer, range.startOffset);
    const count = (text) => [...text].length;
    const words = range.toString();
    const lead = words.length - words.trimStart().length;
    const start = count(before.toString() + words.slice(0, lead));
    return words.trim() ? { start, end: start + count(words.trim()), words: words.trim().replace(/\s+/g, " ") } : null;
  }
  function fill() {
    const found = selected();
    const current = doubts[at];
    const form = editing || (current && current.querySelector("[data-fills]") ? current : null);
    if (!found || !form) return;
    form.querySelector("[data-span]").value = `${found.start}-${found.end}`;
    const words = form.querySelector("[data-words]");
    if (words) words.value = found.words;
    const first = form.querySelector("[data-fills]");
    if (first && (!editing || !first.value || form.querySelector("[name=pointer]"))) first.value = found.words;
    const other = form.querySelector("input[value=other]");
    if (other) other.checked = true;
    preview(form);
  }
  if (leaf) {
    leaf.addEventListener("mouseup", () => setTimeout(fill));
    leaf.addEventListener("touchend", () => setTimeout(fill, 300));
    document.addEventListener("keyup", (event) => event.shiftKey && fill());
  }
  if (editing) {
    const words = editing.querySelector("[data-words]");
    words.addEventListener("input", () => { editing.querySelector("[data-span]").value = ""; });
    editing.addEventListener("change", () => preview(editing));
    editing.querySelector("input:not([type=hidden]), select, textarea").focus({ preventScroll: true });
  }

  /* Keys. Single ones can be switched off, and never work while one writes. */
  try {
    keysOn.checked = localStorage.getItem("samtrad-keys") !== "off";
    keysOn.addEventListener("change", () => localStorage.setItem("samtrad-keys", keysOn.checked ? "on" : "off"));
  } catch { /* where nothing may be kept, they are on until they are switched off */ }
  const writes = (one) => one.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=hidden])");
  const press = (form, selector) => {
    const button = form.querySelector(selector);
    if (button) form.requestSubmit(button);
  };
  function answer(number) {
    const [...choices] = doubts[at].querySelectorAll("input[name=choice]");
    const chosen = choices[number - 1];
    if (!chosen) return;
    chosen.checked = true;
    chosen.focus();
    preview(doubts[at]);
    const value = doubts[at].querySelector("input[name=value]");
    if (chosen.value === "other" && value) value.focus();
  }
  document.addEventListener("keydown", (event) => {
    if (writes(event.target)) return;
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z") {
      const undo = page.querySelector("form[data-undo]");
      if (undo) {
        event.preventDefault();
        press(undo, "button");
      }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !keysOn.checked) return;
    const key = event.key.toLowerCase();
    if (key === "?") {
      event.preventDefault();
      const heading = page.querySelector("#kort");
      heading.focus();
      heading.scrollIntoView({ block: "center" });
      return;
    }
    if (!doubts.length) return;
    if (key === "j" || key === "k") {
      const here = doubts[at].classList.contains("on") && doubts[at].contains(document.activeElement);
      turnTo(here ? at + (key === "j" ? 1 : -1) : at, true);
    } else if (/^[1-9]$/.test(key)) answer(Number(key));
    else if (key === "v") press(doubts[at], "[data-unknowable]");
    else if (key === "s") show(true);
    else if (key === "enter" && (event.target === document.body || event.target.matches("h3, input[type=radio]"))) {
      event.preventDefault();
      if (doubts[at].querySelector("input[name=choice]:checked")) press(doubts[at], "button[value=settle]");
      else doubts[at].querySelector("input[name=choice]").focus();
    } else return;
    event.preventDefault();
  });

  turnTo(0, false);
  /* After an act one goes on with the next doubt; the browser has gone to the address's own place by then. */
  if (document.querySelector(".said-to-you .good") && !editing) addEventListener("load", () => setTimeout(() => turnTo(0, true)));
})();
