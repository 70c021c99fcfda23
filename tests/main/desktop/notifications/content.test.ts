import { describe, expect, it } from 'vitest';
import { notificationsOf } from '../../../../main/desktop/notifications/content.ts';
import { boardOf, nextBoard } from '../../../../main/desktop/notifications/wanted.ts';
import { notificationWords } from '../../../../main/text/notification-words.ts';
import type { ConnectionRequest } from '../../../../preload/contract.ts';
import { knock, knocks, refused } from './knocking.ts';

const { en: english } = notificationWords;
const openly = { mayAnswer: () => true, hideNames: false, sound: true };

describe('what a notification says', () => {
  it('is who would like to connect, from where, and how often they asked', () => {
    const [said] = told([knock('a', { name: 'Jane Doe', timesAsked: 3 })]);
    expect(said).toMatchObject({
      title: 'Jane Doe would like to connect',
      body: 'Acme Capital · asked 3 times',
      buttons: [
        { action: 'accept', label: 'Accept' },
        { action: 'reject', label: 'Reject' },
      ],
    });
  });

  it('leaves out what is not known', () => {
    const [said] = told([knock('a', { company: '' })]);
    expect(said?.body).toBe('');
    const [nameless] = told([knock('a', { name: '', address: '' })]);
    expect(nameless?.title).toBe('Somebody would like to connect');
  });

  it('is why an answer failed, with the buttons to try again', () => {
    const [said] = told([knock('a', { name: 'Jane Doe', progress: refused })]);
    expect(said?.title).toBe('Jane Doe was not accepted');
    expect(said?.body).toBe('Your account may not answer this request.');
    expect(said?.buttons).toHaveLength(2);
  });

  it('is a count and the first names for a summary, without buttons', () => {
    const [said, ...more] = told(knocks('a', 'b', 'c', 'd', 'e'));
    expect(more).toEqual([]);
    expect(said).toMatchObject({
      title: '5 people would like to connect',
      body: 'Jane A, Jane B, Jane C, and 2 more',
      buttons: [],
    });
  });

  it('is quiet once there is nothing new in it', () => {
    const crowd = knocks('a', 'b', 'c', 'd', 'e');
    const board = nextBoard(boardOf([]), crowd, 1);
    const fewer = nextBoard(board, crowd.slice(1), 2);
    expect(notificationsOf(board, crowd, 1, english, openly)[0]?.quiet).toBe(false);
    expect(notificationsOf(fewer, crowd.slice(1), 2, english, openly)[0]?.quiet).toBe(true);
  });

  it('keeps hostile names in one printable line of bearable length', () => {
    const hostile = `Eve\u0000\n\r\t\u202e<b>evil</b>\ud800 ${'x'.repeat(5_000)}`;
    const [said] = told([knock('a', { name: hostile, company: hostile })]);
    expect(said?.title).toMatch(/^Eve <b>evil<\/b> x+… would like to connect$/);
    expect(said?.title.length).toBeLessThan(120);
    expect(said?.body.length).toBeLessThan(120);
  });

  it('keeps names of every script whole', () => {
    for (const name of ['Zoë Ångström', '山田 太郎', 'نور الهدى', '👩‍👩‍👧‍👦 Family']) {
      expect(told([knock('a', { name })])[0]?.title).toBe(`${name} would like to connect`);
    }
  });
});

function told(requests: readonly ConnectionRequest[]) {
  return notificationsOf(nextBoard(boardOf([]), requests, 1), requests, 1, english, openly);
}
