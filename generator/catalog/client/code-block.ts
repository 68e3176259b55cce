import { type Child, h } from "./dom.js";

const token =
  /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(\/\/.*)|\b(import|from|const|export|true|false|null)\b|([A-Za-z_$][\w$]*)(?=\()/g;

/** TypeScript with a button that copies it. */
export function codeBlock(text: string, label: string): HTMLElement {
  const code = h("code", {}, highlighted(text));
  const button = h("button", { type: "button", class: "copy" }, "Copy");
  button.addEventListener("click", () => void copy(code, button));
  const area = h("pre", { tabindex: "0", role: "region", "aria-label": label }, code);
  return h("div", { class: "code" }, area, button);
}

/** Shows another text in a block that is there. */
export function setCode(block: HTMLElement, text: string): void {
  block.querySelector("code")?.replaceChildren(h("span", {}, highlighted(text)));
}

function highlighted(text: string): Child[] {
  const parts: Child[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    parts.push(text.slice(end, match.index));
    const kind = ["string", "comment", "keyword", "call"].find((_, index) => match[index + 1]);
    parts.push(h("span", { class: `t-${kind ?? ""}` }, match[0]));
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return parts;
}

async function copy(code: HTMLElement, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = "Copied";
  } catch {
    // Where the browser keeps the clipboard to itself, the reader copies what is selected.
    getSelection()?.selectAllChildren(code);
    button.textContent = "Selected: press Ctrl+C";
  }
  setTimeout(() => {
    button.textContent = "Copy";
  }, 2000);
}
