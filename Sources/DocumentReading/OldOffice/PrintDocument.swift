/// A .docx as the PDF that LibreOffice prints of it, in a folder and with a profile of its own.
///
/// Takes seconds: to be called where nobody else waits. Throws `programMissing`, `programTooSlow` after 60 seconds, and
/// `programFailed` where no PDF of at most 50 MB comes out.
public func printDocument(
  _ docx: [UInt8], programs: ExternalPrograms = .installed
) throws(ReadingError) -> [UInt8] {
  guard programs.paths[.soffice] != nil else { throw .programMissing(.soffice) }
  let folder = try WorkFolder()
  defer { folder.remove() }
  try folder.write(docx, as: "in.docx")
  let isPrinted = try programs.run(
    .soffice,
    [
      "-env:UserInstallation=file://" + folder.path + "/profile", "--headless", "--norestore", "--convert-to", "pdf",
      "in.docx",
    ], in: folder, ProgramLimits(seconds: 60, megabytes: nil))
  guard isPrinted, let bytes = folder.read("in.pdf", limit: 50_000_000), isPdf(bytes) else {
    throw .programFailed(.soffice)
  }
  return bytes
}
