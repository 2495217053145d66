/* The agenda is put in order by dragging; by the buttons Upp and Ned all the same, and without this. */
"use strict";
(() => {
  const list = document.querySelector("[data-order]");
  const form = document.querySelector("form[data-order-form]");
  if (!list || !form || list.children.length < 2) return;
  let dragged = null;
  const rows = () => [...list.children];
  const before = rows().map((row) => row.dataset.item).join();
  for (const row of rows()) {
    row.draggable = true;
    row.addEventListener("dragstart", (event) => {
      if (event.target !== row) return; /* a link or words in it */
      dragged = row;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", row.dataset.item);
      row.classList.add("is-dragged");
    });
    row.addEventListener("dragend", () => {
      row.classList.remove("is-dragged");
      dragged = null;
    });
    row.addEventListener("dragover", (event) => {
      if (!dragged || dragged === row) return;
      event.preventDefault();
      const box = row.getBoundingClientRect();
      list.insertBefore(dragged, event.clientY < box.top + box.height / 2 ? row : row.nextElementSibling);
    });
  }
  list.addEventListener("dragover", (event) => { if (dragged) event.preventDefault(); });
  list.addEventListener("drop", (event) => {
    if (!dragged) return;
    event.preventDefault();
    const order = rows().map((row) => row.dataset.item).join();
    if (order === before) return;
    form.querySelector("[name=order]").value = order;
    form.submit();
  });
  form.querySelector("[data-hint]").hidden = false;
})();
