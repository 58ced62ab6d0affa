/** A file of a multipart request; `index` is the number in `files[index]`, which attachments refer to by id. */
export interface UploadedFile {
  readonly index: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
