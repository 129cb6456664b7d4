/** The only file that knows the toolkit, so that it can be replaced. Registers only what a page uses: all of it would be 175 KB. */
import {
  provideVSCodeDesignSystem,
  vsCodeButton,
  vsCodeRadio,
  vsCodeRadioGroup,
  vsCodeTextArea,
  vsCodeTextField,
} from '@vscode/webview-ui-toolkit';

/** A text area or text field as the pages use it. */
export interface TextArea extends HTMLElement {
  value: string;
}

/** A radio button as the pages use it. */
export interface Radio extends HTMLElement {
  readonly value: string;
  readonly checked: boolean;
}

/** Makes `<vscode-button>` and `<vscode-text-area>` known to the page. */
export function registerToolkit(): void {
  provideVSCodeDesignSystem().register(vsCodeButton(), vsCodeTextArea());
}

/** Makes what forms need known to the page: besides those above `<vscode-text-field>`, `<vscode-radio-group>` and `<vscode-radio>`. */
export function registerForms(): void {
  provideVSCodeDesignSystem().register(vsCodeButton(), vsCodeTextArea(), vsCodeTextField(), vsCodeRadioGroup(), vsCodeRadio());
}

/** Names a text area for screen readers. The toolkit calls every one "Text area" as it enters the page, so this comes after that. */
export function nameTextArea(area: TextArea, name: string): void {
  queueMicrotask(() => area.setAttribute('aria-label', name));
}
