/* While someone types what to search for, matters, bodies and persons that are called so are offered beneath. Without this the form searches as it is. */
"use strict";
(() => {
  const WAIT = 120;
  for (const form of document.querySelectorAll("form[data-suggest]")) {
    const input = form.querySelector("input[name=q]");
    const list = document.createElement("ul");
    let chosen = -1;
    let timer = 0;
    let asking = null;
    list.id = `${input.id}-suggestions`;
    list.className = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.dataset.label);
    form.querySelector(".search-row").after(list);
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]]) input.setAttribute(name, value);

    const choose = (at) => {
      const options = [...list.children];
      chosen = at;
      options.forEach((option, nth) => option.setAttribute("aria-selected", String(nth === at)));
      if (at < 0) input.removeAttribute("aria-activedescendant");
      else {
        input.setAttribute("aria-activedescendant", options[at].id);
        options[at].scrollIntoView({ block: "nearest" });
      }
    };
    const close = () => {
      clearTimeout(timer);
      if (asking) asking.abort();
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      choose(-1);
    };
    const show = (found) => {
      list.replaceChildren(
        ...found.map((one, nth) => {
          const option = document.createElement("li");
          const kind = document.createElement("span");
          option.id = `${list.id}-${nth}`;
          option.dataset.url = one.url;
          option.setAttribute("role", "option");
          kind.className = "kicker";
          kind.textContent = one.word;
          option.append(one.title, " ", kind);
          return option;
        }),
      );
      list.hidden = !found.length;
      input.setAttribute("aria-expanded", String(found.length > 0));
      choose(-1);
    };
    const ask = async () => {
      if (asking) asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      try {
        const answer = await fetch(`${form.dataset.suggest}?${new URLSearchParams({ q: input.value })}`, { signal });
        const told = answer.ok ? await answer.json() : { suggestions: [] };
        if (!signal.aborted) show(told.suggestions);
      } catch {
        if (!signal.aborted) close();
      }
    };
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    input.addEventListener("keydown", (event) => {
      const count = list.children.length;
      if (list.hidden) return;
      if (event.key === "ArrowDown") choose(chosen + 1 < count ? chosen + 1 : -1);
      else if (event.key === "ArrowUp") choose(chosen < 0 ? count - 1 : chosen - 1);
      else if (event.key === "Escape") close();
      else if (event.key === "Enter" && chosen >= 0) location.assign(list.children[chosen].dataset.url);
      else return;
      event.preventDefault();
    });
    input.addEventListener("blur", close);
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) location.assign(option.dataset.url);
    });
    form.addEventListener("submit", close);
  }
})();
