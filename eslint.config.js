import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores([
    ...["**/dist/", ".build/", "generated/", "node_modules/", "coverage/"],
    // Wrong on purpose.
    "tests/misuse/",
  ]),
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // Numbers and booleans in texts are what they look like.
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      // `type` is for unions, `interface` for shapes; an empty extension is how vitest is told of a matcher.
      "@typescript-eslint/no-empty-object-type": [
        "error",
        { allowInterfaces: "with-single-extends" },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Methods are handed over as marks in a stack, never to be called.
      "@typescript-eslint/unbound-method": "off",
      // Texts are spread on purpose: into characters.
      "@typescript-eslint/no-misused-spread": "off",
      // A state check in a loop is not a constant.
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: true },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Export by name." },
        { selector: "ExportAllDeclaration", message: "Export by name." },
        { selector: "TSEnumDeclaration", message: "Use a const object and a union type." },
      ],
      "max-lines": ["error", { max: 250 }],
    },
  },
  {
    files: ["vitest.config.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // Tables of cases are as long as there are cases; the pieces that they test are reached in any way.
    files: ["tests/**/*.ts"],
    rules: {
      "max-lines": "off",
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/restrict-template-expressions": "off",
    },
  },
);
