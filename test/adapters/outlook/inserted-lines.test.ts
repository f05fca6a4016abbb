import { describe, expect, it } from 'vitest';
import {
  insertLinesInHtml,
  insertLinesInText,
  removeLinesFromHtml,
  removeLinesFromText,
} from '../../../src/adapters/outlook/inserted-lines.ts';
import { REF } from '../../support/builders.ts';

const LINE = `Objective: agree · Key Account Review · Northwind Traders · ${REF}`;
const LINES = ['Agenda', '– What’s changed since “last time”? <5 min>', '– What do we decide?'];
const JOIN = '<div><hr><a href="https://teams.example/join">Join</a></div>';

describe('in HTML', () => {
  it('stands under the objective line, and the rest stays as it is', () => {
    const body = `<html><body><div><p>${LINE}</p><p>Dear all</p>${JOIN}</div></body></html>`;
    const changed = insertLinesInHtml(body, LINES, REF) ?? '';
    expect(changed).toContain(`${REF}</p><p>Agenda</p><p>– What’s changed since “last time”? &lt;5 min&gt;</p>`);
    expect(changed).toContain(`<p>Dear all</p>${JOIN}`);
    expect(removeLinesFromHtml(changed, LINES)).toBe(body);
  });

  it('is found again after Outlook has written it anew', () => {
    const rewritten =
      `<div class="x_1"><span id="x_a">${LINE}</span></div><div>Agenda</div><div><br></div>` +
      '<div><span>– What&rsquo;s changed since “last&nbsp;time”? &lt;5 min&gt;</span></div>' +
      `<p class="x_MsoNormal">– What do <b>we</b> decide?</p>${JOIN}`;
    const cleared = removeLinesFromHtml(rewritten, LINES) ?? '';
    expect(cleared).not.toMatch(/Agenda|changed|decide/);
    expect(cleared).toContain(LINE);
    expect(cleared).toContain(JOIN);
  });

  it('is left alone once somebody has written in it', () => {
    const body = `<p>${LINE}</p><p>Agenda</p><p>– What do we decide?</p>`;
    expect(removeLinesFromHtml(body, LINES)).toBeUndefined();
  });

  it('knows no place without the objective line', () => {
    expect(insertLinesInHtml('<p>Dear all</p>', LINES, REF)).toBeUndefined();
  });

  it('stays inside a cell that holds the line', () => {
    expect(insertLinesInHtml(`<table><tr><td>${LINE}</td></tr></table>`, ['Agenda'], REF)).toBe(
      `<table><tr><td>${LINE}<p>Agenda</p></td></tr></table>`,
    );
  });
});

it('does the same in plain text', () => {
  const body = `${LINE}\n\nDear all`;
  const changed = insertLinesInText(body, LINES, REF) ?? '';
  expect(changed).toBe(`${LINE}\n${LINES.join('\n')}\n\nDear all`);
  expect(removeLinesFromText(changed, LINES)).toBe(body);
  expect(removeLinesFromText(body, LINES)).toBeUndefined();
});
