/** The only file that knows the toolkit, so that it can be replaced. Registers only what the pages use: all of it would be 175 KB. */
import { provideVSCodeDesignSystem, vsCodeButton, vsCodeTextArea } from '@vscode/webview-ui-toolkit';

/** A text area as the pages use it. */
export interface TextArea extends HTMLElement {
  value: string;
}

/** Makes `<vscode-button>` and `<vscode-text-area>` known to the page. */
export function registerToolkit(): void {
  provideVSCodeDesignSystem().register(vsCodeButton(), vsCodeTextArea());
}

/** Names a text area for screen readers. The toolkit calls every one "Text area" as it enters the page, so this comes after that. */
export function nameTextArea(area: TextArea, name: string): void {
  queueMicrotask(() => area.setAttribute('aria-label', name));
}
