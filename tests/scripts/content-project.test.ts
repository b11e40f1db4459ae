import { expect, onTestFinished, test, vi } from 'vitest';
import { contentProject, leftOut } from '../../scripts/tests/content-project.ts';

test('the tests of this report run on its content, and on what cannot be read; on another’s they are left out with a word', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warn.mockRestore());
  for (const id of ['making-a-difference', undefined])
    expect([contentProject(id), leftOut(id)]).toMatchObject([[{ test: { name: 'content' } }], []]);
  expect(warn).not.toHaveBeenCalled();
  expect(contentProject('a-count')).toEqual([]);
  expect(leftOut('a-count')).toEqual(['tests/*/this-report/**']);
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/"a-count".*"making-a-difference".*left out/)]]);
});
