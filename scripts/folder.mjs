/**
 * What is wrong with the name of the folder that the project stands in: tools that we build with read it as an address, in which
 * some signs mean something else.
 *
 * @param {string} root
 * @returns {string | undefined}
 */
export function folderFault(root) {
  const sign = ['%', '#', '?'].find((each) => root.includes(each));
  return (
    sign &&
    `The project stands in the folder ${root}, and a site cannot be built from a folder with "${sign}" in its path: move it to one without %, # and ?`
  );
}
