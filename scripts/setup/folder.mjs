/**
 * What is wrong with the name of the folder that the project, or its content, stands in: tools that we build with read it as
 * an address, in which some signs mean something else.
 *
 * @param {string} folder
 * @param {string} [what] what stands in it
 * @returns {string | undefined}
 */
export function folderFault(folder, what = 'The project') {
  const sign = ['%', '#', '?'].find((each) => folder.includes(each));
  return (
    sign &&
    `${what} stands in the folder ${folder}, and a site cannot be built from a folder with "${sign}" in its path: move it to one without %, # and ?`
  );
}
