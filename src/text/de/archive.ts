import type { archive as english } from '../en/archive.ts'
import { number } from '../numbers.ts'
import { counted, form } from './plurals.ts'

export const archive: typeof english = {
  name: 'Offene Datei',
  close: 'Datei schließen',
  showing: (file: string) => `Angezeigt wird die Datei ${file}:`,
  holds: (many: number) => counted(many, { one: 'Interaktion', other: 'Interaktionen' }),
  exported: (date: string) => `exportiert am ${date}`,
  notServer: 'nicht vom Server',
  gapsIn: (many: number) => `${counted(many, { one: 'Lücke', other: 'Lücken' })}: siehe „Über diese Datei“`,
  about: 'Über diese Datei',
  raw: 'Sie ist die Antwort eines Servers, kein Export: Filter, Zeitzone und Fehlendes gehen aus ihr nicht hervor.',
  filter: (query: string) =>
    query === '' ? 'Sie wurde ohne Filter geschrieben.' : `Sie wurde mit diesem Filter geschrieben: ${query}`,
  zone: (zone: string) => `Die Zeiten auf dem Bildschirm waren beim Schreiben in ${zone}.`,
  counts: (shown: number, loaded: number) =>
    `Sie wurde aus ${counted(loaded, { one: 'geladenen Interaktion', other: 'geladenen Interaktionen' })} geschrieben; davon ${form(shown, { one: 'wurde', other: 'wurden' })} ${number(shown)} angezeigt.`,
  short: (held: number, written: number) =>
    `Nach eigenen Angaben enthält sie ${counted(written, { one: 'Datensatz', other: 'Datensätze' })}, tatsächlich ${form(held, { one: 'ist', other: 'sind' })} es ${number(held)}: Sie wurde vielleicht gekürzt oder geändert.`,
  masked: (many: number) =>
    `${counted(many, { one: 'Wert darin war', other: 'Werte darin waren' })} beim Schreiben maskiert.`,
  noTranscripts: 'Sie enthält keine Transkripte.',
  transcripts: (many: number) => `Sie enthält ${counted(many, { one: 'Transkript', other: 'Transkripte' })}.`,
  unreadable: (many: number) =>
    `${counted(many, { one: 'Datensatz darin ließ', other: 'Datensätze darin ließen' })} sich nicht lesen: Der Fuß der Seite führt sie auf. Alles andere ist da.`,
  complete: 'Beim Schreiben fehlte nichts.',
  gaps: 'Schon beim Schreiben fehlte:',
  gap: (from: string, to: string, reason: string) => `${from} – ${to}: ${reason}`,
  partial: (said: string) => `der Server meldete, dass seine Antwort unvollständig ist: ${said}`,
  moreGaps: (many: number) => `und ${number(many)} weitere`,
  reading: (file: string) => `${file} wird gelesen\u00a0…`,
  drop: 'Datei hier ablegen, um sie zu öffnen',
  dropHint: 'JSON, NDJSON oder die Antwort eines Servers. Nichts wird gesendet.',
  problem: {
    title: (file: string) => `${file} konnte nicht geöffnet werden`,
    close: 'Schließen',
    empty: 'Sie ist leer. Exportieren Sie erneut oder wählen Sie eine andere Datei.',
    notJson: (line: number | undefined) =>
      `Sie enthält kein JSON${line === undefined ? '' : ` (Zeile ${number(line)})`}. Wählen Sie eine JSON- oder NDJSON-Datei, die dieser Viewer exportiert hat, oder die Antwort eines Servers. Eine CSV-Datei lässt sich nicht wieder öffnen.`,
    noInteractions:
      'Sie enthält JSON, aber keine Interaktionen. Wählen Sie einen Export dieses Viewers oder die Antwort eines Servers.',
    refused: (said: string) => `Sie enthält die Ablehnung eines Servers und keine Interaktionen: ${said}`,
    nothingReadable: (many: number, reason: string) =>
      `${form(many, { one: 'Der einzige Datensatz darin', other: `Keiner der ${number(many)} Datensätze darin` })} ließ sich ${form(many, { one: 'nicht lesen', other: 'lesen' })} (${reason}). Wählen Sie einen Export dieses Viewers oder die Antwort eines Servers.`,
    tooLarge: (mb: number) =>
      `Sie ist größer als ${number(mb)} MB; das kann ein Browser nicht am Stück lesen. Exportieren Sie jeweils einen kürzeren Zeitraum.`,
    unread:
      'Der Browser konnte sie nicht lesen: Sie wurde inzwischen vielleicht verschoben oder geändert. Wählen Sie sie erneut.',
  },
}
