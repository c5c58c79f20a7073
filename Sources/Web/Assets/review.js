// Keeps one's place while the rows of a document are looked at: a row shows its sentence in the text, a click in the text
// leads to its row, and buttons and forms change the rows without loading the page anew. Without this module they load it.

const review = document.querySelector(".review");
const source = review.querySelector(".source");
const isNarrow = matchMedia("(max-width: 899px)");

function markPlace(key) {
  for (const mark of source.querySelectorAll("mark.here")) mark.classList.remove("here");
  const marks = [...source.querySelectorAll("mark")].filter((mark) => mark.dataset.at.split(" ").includes(key));
  for (const mark of marks) mark.classList.add("here");
  return marks[0];
}

function showPlace(key) {
  const mark = markPlace(key);
  if (!mark || isNarrow.matches) return;
  const [inside, around] = [mark.getBoundingClientRect(), source.getBoundingClientRect()];
  if (inside.top > around.top + 40 && inside.bottom < around.bottom - 80) return;
  source.scrollTop += inside.top - around.top - around.height / 3;
}

function showRow(key) {
  const row = document.getElementById(`row-${key}`);
  if (!row) return;
  for (const other of review.querySelectorAll(".row.here")) other.classList.remove("here");
  row.classList.add("here");
  row.scrollIntoView({ block: "center" });
  row.focus({ preventScroll: true });
  markPlace(key);
}

review.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const address = link.getAttribute("href");
  if (address.startsWith("#at-") && !isNarrow.matches) {
    event.preventDefault();
    showPlace(address.slice(4));
  } else if (address.startsWith("#row-") && !isNarrow.matches) {
    event.preventDefault();
    showRow(address.slice(5));
  } else if ("inPlace" in link.dataset) {
    event.preventDefault();
    change(fetch(link.href), () => location.assign(link.href), link.hash);
  }
});

review.addEventListener("focusin", (event) => {
  const row = event.target.closest("[data-row]");
  if (row) showPlace(row.dataset.row);
});

review.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.plain) return;
  event.preventDefault();
  const content = new URLSearchParams(new FormData(form, event.submitter));
  const again = () => {
    form.dataset.plain = "yes";
    form.requestSubmit(event.submitter);
  };
  const rows = (content.get("row") ?? "").split(" ").slice(1);
  const row = form.closest(".row")?.id;
  change(fetch(form.action, { method: "POST", body: content }), again, row && `#${row}`, rows);
});

// Puts the answered page's rows in place of those shown; `otherwise` runs where the answer is not such a page.
async function change(answer, otherwise, hash, rows = []) {
  const shown = document.getElementById("rows");
  shown.classList.add("busy");
  try {
    const response = await answer;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const changed = page.getElementById("rows");
    if (!changed) return otherwise();
    const after = next(shown, rows);
    shown.replaceWith(document.adoptNode(changed));
    const errors = changed.querySelector(".errors");
    if (errors) errors.focus();
    else if (hash) open(hash);
    else if (after) document.getElementById(after)?.querySelector("button")?.focus();
  } catch {
    otherwise();
  } finally {
    document.getElementById("rows").classList.remove("busy");
  }
}

// The row that waits after those just looked at.
function next(shown, rows) {
  const all = [...shown.querySelectorAll(".row")];
  const last = all.findLastIndex((row) => rows.includes(row.dataset.row));
  const waits = (row) => row.classList.contains("unseen") && !rows.includes(row.dataset.row);
  return rows.length ? (all.slice(last + 1).find(waits) ?? all.find(waits))?.id : undefined;
}

function open(hash) {
  const place = document.getElementById(hash.slice(1));
  if (!place) return;
  place.scrollIntoView({ block: "nearest" });
  place.querySelector("input:not([type=hidden]), textarea, a, button")?.focus();
}

// On a telephone the links lead to the other side by themselves; the whole place is marked there too.
addEventListener("hashchange", () => {
  if (location.hash.startsWith("#at-")) markPlace(location.hash.slice(4));
});
if (location.hash.startsWith("#row-")) showPlace(location.hash.slice(5));
