// The figures' form as a sheet: keys move between cells, a block can be pasted, percentages follow as one types,
// what is typed is saved by itself and kept in this browser while the connection is away.

const form = document.querySelector(".sheet-form");
const cells = [...form.querySelectorAll(".cell input.number")];
const saying = document.getElementById("saving");
const key = "nongvu:" + form.dataset.key;
let timer = 0;
let isSending = false;
let isDirty = false;

// "12.345,6", "12345.6", "12 345" → 12345.6; NaN where it is no number
function readNumber(text) {
  let digits = text.trim().replace(/^[−–]/, "-").replace(/\s/g, "");
  if (digits.includes(",")) digits = digits.replace(/\./g, "").replace(",", ".");
  else if (/^-?\d{1,3}(\.\d{3})+$/.test(digits)) digits = digits.replace(/\./g, "");
  return /^-?\d+(\.\d{1,4})?$/.test(digits) ? Number(digits) : NaN;
}

function writeNumber(number, decimals) {
  return number.toLocaleString("vi-VN", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).replace("-", "−");
}

function compare(cell) {
  const row = cell.closest("tr");
  const value = readNumber(cell.value);
  const plan = Number(cell.dataset.plan);
  const same = Number(cell.dataset.same);
  const has = (text) => text !== "" && text !== undefined;
  row.querySelector(".percent").textContent =
    !Number.isNaN(value) && has(cell.dataset.plan) && plan > 0 ? writeNumber((100 * value) / plan, 1) + "%" : "—";
  const target = row.querySelector(".comparison");
  if (Number.isNaN(value) || !has(cell.dataset.same)) target.textContent = "—";
  else if ("points" in cell.dataset) {
    const points = value - same;
    target.textContent = (points > 0 ? "+" : "") + writeNumber(points, 1) + " điểm %";
  } else target.textContent = same > 0 ? writeNumber((100 * value) / same, 1) + "%" : "—";
}

function move(from, step) {
  const next = cells[cells.indexOf(from) + step];
  if (!next) return false;
  next.focus();
  next.select();
  return true;
}

form.addEventListener("keydown", (event) => {
  if (!cells.includes(event.target) || event.isComposing) return;
  const step = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  // Enter in a cell moves on; it never sends the report.
  event.preventDefault();
  move(event.target, step);
});

form.addEventListener("paste", (event) => {
  const from = cells.indexOf(event.target);
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const rows = text.replace(/\r?\n$/, "").split(/\r?\n/);
  if (from < 0 || rows.length < 2) return;
  event.preventDefault();
  rows.forEach((row, index) => {
    const cell = cells[from + index];
    if (!cell) return;
    cell.value = row.split("\t")[0].trim();
    compare(cell);
  });
  changed();
});

function typed() {
  const fields = {};
  for (const [name, value] of new FormData(form)) {
    if (name !== "form_token" && name !== "version") fields[name] = value;
  }
  return fields;
}

function keep() {
  try {
    localStorage.setItem(key, JSON.stringify({ version: form.elements.version.value, fields: typed() }));
  } catch {
    // A full or forbidden store takes nothing from what is typed on the page.
  }
}

function forget() {
  localStorage.removeItem(key);
}

function restore() {
  let kept;
  try {
    kept = JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    kept = null;
  }
  if (!kept || kept.version !== form.elements.version.value) return;
  let isOther = false;
  for (const [name, value] of Object.entries(kept.fields)) {
    const field = form.elements[name];
    if (field && "value" in field && field.value !== value) {
      field.value = value;
      isOther = true;
    }
  }
  if (isOther) {
    cells.forEach(compare);
    saying.textContent = form.dataset.restored;
    changed();
  }
}

function waitAndTryAgain() {
  saying.textContent = form.dataset.offline;
  isDirty = true;
}

// Why the server does not keep a draft: saved by another person, the session has lapsed (it leads to the sign-in page), or the content.
function refusal(answer) {
  if (answer.status === 409) return form.dataset.other;
  if (answer.type === "opaqueredirect" || answer.status === 401) return form.dataset.lapsed;
  return form.dataset.refused;
}

async function save() {
  if (isSending) return;
  isSending = true;
  isDirty = false;
  const body = new URLSearchParams(new FormData(form));
  body.set("autosave", "1");
  try {
    const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });
    if (answer.ok) {
      const saved = await answer.json();
      form.elements.version.value = saved.version;
      saying.textContent = saved.message;
      if (!isDirty) forget();
    } else if (answer.status >= 500 || answer.status === 429) {
      waitAndTryAgain();
    } else {
      // Trying again would change nothing: the person has to act, and what was typed stays here and in this browser.
      saying.textContent = refusal(answer);
      clearTimeout(timer);
      isSending = false;
      return;
    }
  } catch {
    waitAndTryAgain();
  }
  isSending = false;
  if (isDirty) timer = setTimeout(save, 5000);
}

function changed() {
  isDirty = true;
  keep();
  clearTimeout(timer);
  timer = setTimeout(save, 2500);
}

form.addEventListener("input", (event) => {
  if (cells.includes(event.target)) compare(event.target);
  changed();
});
form.addEventListener("submit", () => {
  clearTimeout(timer);
  isDirty = false;
  keep();
});
addEventListener("online", () => isDirty && save());

restore();
if (document.querySelector(".notice.done")) forget();
