(() => {
  "use strict";
  const content = document.getElementById("content");
  const live = document.getElementById("live");
  let shown = content.innerHTML;

  const refresh = async () => {
    try {
      const answer = await fetch(content.dataset.source, { cache: "no-store" });
      if (!answer.ok) {
        throw new Error(answer.statusText);
      }

      // The server has escaped every value. An unchanged page is left alone, so that a film plays on and a selection stays.
      const html = await answer.text();
      if (html !== shown) {
        const open = [...content.querySelectorAll("details[open]")].map((job) => job.id);
        content.innerHTML = shown = html;
        open.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
      }

      live.textContent = "live";
      live.className = "";
    } catch {
      live.textContent = "no answer";
      live.className = "lost";
    }

    live.hidden = false;
    setTimeout(refresh, 1000);
  };

  // #open=ID links to a job that is shown in full.
  const wanted = location.hash.match(/^#open=([0-9a-f-]+)$/);
  if (wanted) {
    document.getElementById(`job-${wanted[1]}`)?.setAttribute("open", "");
  }

  refresh();
})();
