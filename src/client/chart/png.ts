/** Pixels of the image to one of the drawing. */
const scale = 2;

/** Saves the drawing at an address of this site as a PNG image of the same name. */
export async function savePng(address: string): Promise<void> {
  const drawing = new Image();
  drawing.src = address;
  await drawing.decode();
  const canvas = document.createElement('canvas');
  canvas.width = drawing.naturalWidth * scale;
  canvas.height = drawing.naturalHeight * scale;
  canvas.getContext('2d')?.drawImage(drawing, 0, 0, canvas.width, canvas.height);
  const image = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!image) throw new Error('The browser made no image.');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(image);
  link.download = address.replace(/^.*\//, '').replace(/svg$/, 'png');
  link.click();
  URL.revokeObjectURL(link.href);
}
