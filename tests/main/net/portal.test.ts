import { describe, expect, it } from 'vitest';
import { isPortal } from '../../../main/net/portal.ts';

describe('a network that wants a sign-in first', () => {
  it.each([
    [511, '<html>'],
    [511, ''],
    [200, '<!DOCTYPE html><title>Hotel</title>'],
    [200, '\n <HTML lang="en"><body>Welcome aboard'],
  ])('is known by %i with %j', (status, text) => {
    expect(isPortal({ status, text })).toBe(true);
  });

  it.each([
    [200, '{"message":"<html>"}'],
    [200, '<htmlish/>'],
    [200, ''],
    [404, '<!doctype html><title>Not found</title>'],
    [502, '<html><h1>Bad gateway</h1></html>'],
  ])('is not mistaken for a server that says %i with %j', (status, text) => {
    expect(isPortal({ status, text })).toBe(false);
  });
});
