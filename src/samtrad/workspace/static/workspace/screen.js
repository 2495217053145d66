/* The screen in the room renews itself where something was done. Without script the page is read again every ten seconds. */
"use strict";
(() => {
  const often = 5000;
  const renew = async () => {
    const now = document.querySelector("[data-screen]");
    try {
      const answer = await fetch(`${location.pathname}?sedan=${now.dataset.version}`, { credentials: "same-origin" });
      if (answer.status === 200 && !answer.redirected) {
        const told = new DOMParser().parseFromString(await answer.text(), "text/html");
        const next = told.querySelector("[data-screen]");
        if (next) now.replaceWith(next);
      }
    } catch { /* the connection is lost: it is asked again */ }
    setTimeout(renew, often);
  };
  setTimeout(renew, often);
})();
