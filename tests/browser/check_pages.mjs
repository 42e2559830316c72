// Opens each page that is named in headless Chromium and looks at it with axe: in light and dark, 320 pixels
// wide, as print, and without JavaScript; then uses its filters as a reader would. Prints one line a page with
// its load time, every violation, request and console error, and a last line with the counts.
//
//   node check_pages.mjs PAGE.html...      CHROMIUM names the browser (default: chromium)
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const chromium = process.env.CHROMIUM ?? execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
const pages = process.argv.slice(2);
if (pages.length === 0) {
  console.error("no pages");
  process.exit(2);
}

// axe looks at every pair of some elements; beyond so many it takes minutes and finds no other kinds of fault.
const mostElements = 40_000;

let passed = 0;
let failed = 0;

function check(name, problems) {
  if (problems.length === 0) {
    passed += 1;
    return;
  }
  failed += 1;
  console.log(`FAILED ${name}`);
  for (const problem of problems) console.log(`  ${problem}`);
}

// axe is put into the page by the debugger, which the page's Content-Security-Policy does not concern.
async function violations(page) {
  if (await page.evaluate(() => document.querySelectorAll("*").length) > mostElements) return [];
  await page.evaluate(axeSource);
  const result = await page.evaluate(() =>
    globalThis.axe.run(document, {
      resultTypes: ["violations"],
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }));
  return result.violations.map((each) =>
    `${each.id} (${each.nodes.length}): ${each.nodes[0].html.slice(0, 160)} ${each.nodes[0].failureSummary.replace(/\s+/g, " ").slice(0, 240)}`);
}

async function open(browser, file, { width = 1200, scheme = "light", javascript = true } = {}) {
  const page = await browser.newPage();
  const noise = [];
  page.on("console", (message) => {
    if (["error", "warn", "warning"].includes(message.type())) noise.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => noise.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!request.isNavigationRequest()) noise.push(`request: ${request.url()}`);
  });
  await page.setJavaScriptEnabled(javascript);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  const begin = performance.now();
  await page.goto(pathToFileURL(resolve(file)).href, { waitUntil: "load", timeout: 120_000 });
  return { page, noise, loadTime: performance.now() - begin };
}

async function tooWide(page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll("body *")].find((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && box.left >= 0 && box.right > root.clientWidth + 1;
    });
    return [`${root.scrollWidth} pixels in ${root.clientWidth}: ${wide ? wide.outerHTML.slice(0, 120) : "?"}`];
  });
}

// Chooses each check box alone, searches, follows a link to what is hidden, and resets.
async function useFilters(page) {
  return page.evaluate(async () => {
    const problems = [];
    const form = document.getElementById("filter");
    if (!form) return problems;
    const rest = () => new Promise((done) => setTimeout(done, 20));
    const entries = [...document.querySelectorAll("main [data-f]")].filter((each) => !each.closest("thead"));
    const shown = () => entries.filter((each) => !each.closest("[hidden]")).length;
    const said = () => Number(document.getElementById("shown").textContent.match(/\d+/)[0]);
    if (form.hidden) problems.push("the form is hidden");
    if (shown() !== entries.length) problems.push("entries are hidden at first");
    const has = (entry, value) => entry.dataset.f.split(" ").includes(value);
    for (const box of form.querySelectorAll("input[type=checkbox]")) {
      const filter = box.value.split("-")[0];
      box.click();
      const expected = entries.filter((each) => has(each, box.value) ||
        !each.dataset.f.split(" ").some((code) => code.startsWith(`${filter}-`))).length;
      if (shown() !== expected || said() !== expected) {
        problems.push(`${box.parentNode.textContent}: ${shown()} shown, ${said()} said, ${expected} expected`);
      }
      box.click();
    }
    const search = document.getElementById("search");
    const begin = performance.now();
    search.value = "ZZ no entry has this ZZ";
    search.dispatchEvent(new Event("input", { bubbles: true }));
    const time = performance.now() - begin;
    if (shown() !== 0) problems.push("a search for nothing shows something");
    const target = entries.find((each) => each.id);
    if (target) {
      location.hash = "";
      await rest();
      location.hash = encodeURIComponent(target.id);
      await rest();
      await rest();
      if (target.closest("[hidden]")) problems.push(`a link to ${target.id} leads to what is hidden`);
    }
    form.reset();
    await rest();
    if (shown() !== entries.length) problems.push("not all is shown after the reset");
    const accented = entries.map((each) => each.textContent.match(/[A-Za-z]*[áéíóúãõçêâàèô][a-z]*/)).find(Boolean);
    if (accented) {
      search.value = accented[0].normalize("NFD").replace(/[^A-Za-z]/g, "").toUpperCase();
      search.dispatchEvent(new Event("input", { bubbles: true }));
      if (shown() === 0) problems.push(`'${search.value}' does not find '${accented[0]}'`);
      form.reset();
      await rest();
    }
    document.body.dataset.time = String(Math.round(time));
    return problems;
  });
}

const browser = await puppeteer.launch({
  executablePath: chromium,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
try {
  for (const file of pages) {
    let textWith = "";
    for (const scheme of ["light", "dark"]) {
      const { page, noise, loadTime } = await open(browser, file, { scheme });
      check(`${file}, ${scheme}: axe`, await violations(page));
      if (scheme === "light") {
        textWith = await page.evaluate(() => {
          const form = document.getElementById("filter");
          if (form) form.hidden = true;  // it is for those who can use it
          const text = document.querySelector("main").innerText;
          if (form) form.hidden = false;
          return text;
        });
        check(`${file}: filters`, await useFilters(page));
        const searchTime = await page.evaluate(() => document.body.dataset.time);
        console.log(`${file}: loaded in ${Math.round(loadTime)} ms${searchTime ? `, searched in ${searchTime} ms` : ""}`);
        await page.emulateMediaType("print");
        check(`${file}, print: axe`, await violations(page));
        await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
        check(`${file}, print`, await page.evaluate(() =>
          [...document.querySelectorAll("main [data-f]")].some((each) => each.closest("[hidden]"))
            ? ["entries are missing"] : []));
      }
      check(`${file}, ${scheme}: requests and console`, noise);
      await page.close();
    }
    const narrow = await open(browser, file, { width: 320 });
    check(`${file}, 320 pixels: axe`, await violations(narrow.page));
    check(`${file}, 320 pixels: width`, await tooWide(narrow.page));
    check(`${file}, 320 pixels: requests and console`, narrow.noise);
    await narrow.page.close();
    const without = await open(browser, file, { javascript: false });
    const text = await without.page.evaluate(() => document.querySelector("main").innerText);
    check(`${file}, without JavaScript`, text === textWith ? [] : [`${text.length} characters, not ${textWith.length}`]);
    await without.page.close();
  }
} finally {
  await browser.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
