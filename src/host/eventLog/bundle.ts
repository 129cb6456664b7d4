import { EventLogEditor, type EventLogPorts } from './eventLogEditor';

/** Fills an editor with the events of its file; it lives as long as its panel. */
export function openEventLog(ports: EventLogPorts): EventLogEditor {
  const editor = new EventLogEditor(ports);
  ports.panel.onDidDispose(() => editor.dispose());
  editor.start();
  return editor;
}
