import { byId, h } from "./dom.js";

const key = "specanvil-catalog-theme";
const themes = ["system", "light", "dark"] as const;

/** The button that goes from the system's colours to light ones, dark ones, and back. */
export function initTheme(): void {
  const button = byId("theme");
  let current = stored();
  const show = (): void => {
    document.documentElement.setAttribute("data-theme", current);
    const name = { system: "Auto", light: "Light", dark: "Dark" }[current];
    button.replaceChildren(h("span", { class: "unseen" }, "Colours: "), name);
  };
  button.addEventListener("click", () => {
    current = themes[(themes.indexOf(current) + 1) % themes.length] ?? "system";
    store(current);
    show();
  });
  show();
}

type Theme = (typeof themes)[number];

function stored(): Theme {
  try {
    return themes.find((one) => one === localStorage.getItem(key)) ?? "system";
  } catch {
    // Some browsers keep nothing for a page from the file system.
    return "system";
  }
}

function store(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Then it lasts as long as the page.
  }
}
