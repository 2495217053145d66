/* A meeting that is held: what is typed is saved every second and kept in the browser until it is; others' words come in; who else is where.
   Everything can be done without it, by the buttons. */
"use strict";
(() => {
  const page = document.querySelector("[data-room]");
  if (!page) return;
  const SAVE = 1000;
  const ASK = 3000;
  const token = () => page.querySelector("[name=csrfmiddlewaretoken]")?.value || "";
  const store = {
    get(key) { try { return JSON.parse(localStorage.getItem(key) || "null"); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* nothing may be kept here */ } },
    drop(key) { try { localStorage.removeItem(key); } catch { /* as above */ } },
  };
  const bare = (text) => text.replace(/\r\n/g, "\n").trim();

  /* What differs between two texts, as the lines from `start` to `end` of the first that became others. */
  function change(base, other) {
    let start = 0;
    while (start < base.length && start < other.length && base[start] === other[start]) start += 1;
    let end = base.length;
    let last = other.length;
    while (end > start && last > start && base[end - 1] === other[last - 1]) { end -= 1; last -= 1; }
    return { start, end, lines: other.slice(start, last) };
  }
  /* Both changes of a base; null where they touch. */
  function together(base, mine, theirs) {
    if (mine === base) return theirs;
    const lines = base.split("\n");
    const own = change(lines, mine.split("\n"));
    const others = change(lines, theirs.split("\n"));
    const [first, second] = own.start < others.start ? [own, others] : [others, own];
    if (second.start <= first.end) return null;
    return [...lines.slice(0, first.start), ...first.lines, ...lines.slice(first.end, second.start), ...second.lines, ...lines.slice(second.end)].join("\n");
  }

  class Part {
    constructor(form) {
      this.form = form;
      this.area = form.querySelector("textarea");
      this.seen = form.querySelector("[name=seen]");
      this.says = form.querySelector("[data-saved]");
      this.base = this.area.value; /* what the server has, as far as this page knows */
      this.busy = false;
      this.clashed = !form.querySelector("[data-theirs]").hidden;
      this.timer = 0;
      this.restore();
      this.area.addEventListener("input", () => { this.keep(); this.soon(); });
      this.area.addEventListener("keydown", (event) => {
        if ((event.ctrlKey || event.metaKey) && (event.key === "s" || event.key === "Enter")) { event.preventDefault(); this.now(); }
      });
      form.addEventListener("submit", (event) => this.submitted(event));
    }
    get key() { return this.form.dataset.key; }
    get dirty() { return bare(this.area.value) !== bare(this.base); }
    tell(words) { if (this.says.textContent !== words) this.says.textContent = words; }
    keep() {
      if (this.dirty) store.set(this.key, { text: this.area.value, seen: this.seen.value });
      else store.drop(this.key);
    }
    restore() {
      const kept = store.get(this.key);
      if (!kept || this.clashed) return;
      if (bare(kept.text) === bare(this.area.value)) { store.drop(this.key); return; }
      this.area.value = kept.text;
      this.seen.value = kept.seen;
      this.soon();
    }
    soon() { if (!this.timer) this.timer = setTimeout(() => this.save(), SAVE); }
    now() { clearTimeout(this.timer); this.timer = 0; this.clashed = false; return this.save(); }
    told(text) {
      const data = new FormData();
      for (const [name, value] of [["csrfmiddlewaretoken", token()], ["part", this.form.dataset.part], ["seen", this.seen.value], ["text", text]]) data.append(name, value);
      return data;
    }
    put(text) {
      const { selectionStart, selectionEnd } = this.area;
      const before = this.area.value;
      if (before === text) return;
      const from = change(before.split("\n"), text.split("\n"));
      const grown = text.length - before.length;
      const at = before.split("\n").slice(0, from.end).join("\n").length;
      this.area.value = text;
      const move = (place) => (place > at ? place + grown : place);
      if (document.activeElement === this.area) this.area.setSelectionRange(move(selectionStart), move(selectionEnd));
    }
    /* The server's words over those that this page had from it; what is typed here stays. */
    take(told) {
      const both = together(this.base, this.area.value, told.text);
      if (both === null) return false;
      this.base = told.text;
      this.seen.value = told.version;
      this.put(both);
      this.keep();
      return true;
    }
    async save() {
      this.timer = 0;
      if (this.busy) { this.soon(); return; }
      if (this.clashed || !this.dirty) return;
      this.busy = true;
      const sent = this.area.value;
      this.tell(this.says.dataset.saving);
      try {
        const answer = await fetch(this.form.dataset.save, { method: "POST", body: this.told(sent), redirect: "manual" });
        if (![200, 409, 422].includes(answer.status)) throw new Error(String(answer.status));
        const told = await answer.json();
        if (answer.status === 422) { this.tell(told.error); this.failed = true; }
        else if (told.clash) this.clash(told);
        else this.saved(sent, told);
      } catch {
        this.tell(this.says.dataset.kept);
        this.soon();
      }
      this.busy = false;
      if (this.dirty && !this.clashed && !this.failed) this.soon();
      this.failed = false;
    }
    saved(sent, told) {
      this.form.querySelector("[data-theirs]").hidden = true;
      this.base = sent;
      this.seen.value = told.version;
      if (bare(told.text) === bare(sent)) this.tell(`${this.says.dataset.done} ${told.at}`);
      else {
        this.take(told);
        this.tell(`${this.says.dataset.done} ${told.at}`);
      }
      this.keep();
    }
    clash(told) {
      this.clashed = true;
      this.seen.value = told.version;
      this.base = told.text;
      const note = this.form.querySelector("[data-theirs]");
      note.querySelector("[data-words]").textContent = told.text;
      note.hidden = false;
      this.tell(this.says.dataset.clashed);
      this.keep();
    }
    submitted(event) {
      const act = event.submitter?.value;
      if (act === "insert") {
        event.preventDefault();
        const more = this.form.querySelector("[data-more]");
        if (!more.value) return;
        this.area.setRangeText(more.value, this.area.selectionStart, this.area.selectionEnd, "end");
        more.value = "";
        this.area.focus();
        const gap = this.area.value.indexOf("…");
        if (gap >= 0) this.area.setSelectionRange(gap, gap + 1);
        this.area.dispatchEvent(new Event("input"));
      } else if (act === "text") {
        event.preventDefault();
        this.now();
      }
    }
  }
  const parts = [...page.querySelectorAll("form[data-text]")].filter((form) => form.querySelector("textarea")).map((form) => new Part(form));

  /* Who else is where, and what they wrote. */
  const others = page.querySelector("[data-others]");
  async function ask() {
    try {
      const data = new FormData();
      data.append("csrfmiddlewaretoken", token());
      if (page.dataset.item) data.append("item", page.dataset.item);
      for (const part of parts) data.append(`seen_${part.form.dataset.part}`, part.seen.value);
      const answer = await fetch(page.dataset.here, { method: "POST", body: data, redirect: "manual" });
      if (answer.status === 200) {
        const told = await answer.json();
        const words = told.others.map((one) => `${one.name} (${one.where})`).join(", ");
        if (others.querySelector("span").textContent !== words) others.querySelector("span").textContent = words;
        others.hidden = !words;
        for (const part of parts) {
          const newer = told.parts[part.form.dataset.part];
          if (newer && newer.version > Number(part.seen.value) && !part.busy && !part.clashed && part.take(newer)) part.tell(`${newer.by} ${newer.at}`);
        }
      }
    } catch { /* the connection is lost: what is typed is kept, and it is asked again */ }
    setTimeout(ask, ASK);
  }
  if (token()) ask();
  addEventListener("online", () => parts.forEach((part) => part.dirty && part.soon()));
  /* Whoever goes to another page within the second leaves what was typed with the server on the way. */
  addEventListener("pagehide", () => parts.forEach((part) => {
    if (!part.dirty) return;
    part.keep();
    if (!part.clashed) navigator.sendBeacon(part.form.dataset.save, part.told(part.area.value));
  }));
  /* Another form of the page is sent: what is typed is saved first. */
  page.addEventListener("submit", async (event) => {
    const unsaved = parts.filter((part) => part.dirty && !part.clashed);
    if (event.defaultPrevented || !unsaved.length || event.target.matches("[data-text]") || "waited" in event.target.dataset) return;
    event.preventDefault();
    event.target.dataset.waited = "";
    await Promise.all(unsaved.map((part) => part.now()));
    event.target.requestSubmit(event.submitter);
  });

  /* A vote by name: j, n and a answer for the row one stands on, and go on to the next. */
  page.querySelectorAll("[data-votes]").forEach((form) => {
    const rows = [...form.querySelectorAll("fieldset")];
    form.addEventListener("keydown", (event) => {
      const option = { j: "yes", n: "no", a: "abstain" }[event.key.toLowerCase()];
      const row = event.target.closest("fieldset");
      if (!option || !row || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      row.querySelector(`[value=${option}]`).checked = true;
      const next = rows[rows.indexOf(row) + 1];
      (next ? next.querySelector("input") : form.querySelector("button")).focus();
    });
  });
})();
