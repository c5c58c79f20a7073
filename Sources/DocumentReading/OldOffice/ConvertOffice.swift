/// Reads an old or open office file (.doc, .rtf, .odt, .xls, .ods) as the docx or xlsx that LibreOffice makes of it.
func readConverted(_ file: [UInt8], _ kind: FileKind, _ programs: ExternalPrograms) throws(ReadingError)
  -> SourceDocument
{
  guard programs.paths[.soffice] != nil else { throw .programMissing(.soffice) }
  let folder = try WorkFolder()
  defer { folder.remove() }
  try folder.write(file, as: "in." + kind.ending)
  let target = kind.isSheet ? "xlsx" : "docx"
  let isConverted = try programs.run(
    .soffice,
    [
      "-env:UserInstallation=file://" + folder.path + "/profile", "--headless", "--norestore", "--convert-to", target,
      "in." + kind.ending,
    ], in: folder, ProgramLimits(seconds: 120, megabytes: nil))
  guard isConverted, let bytes = folder.read("in." + target, limit: ReadingLimits.fileBytes) else {
    throw .programFailed(.soffice)
  }
  return kind.isSheet ? try readXlsx(bytes) : try readDocx(bytes)
}

extension FileKind {
  fileprivate var isSheet: Bool { self == .oldExcel || self == .ods || self == .binaryExcel }

  /// The ending by which LibreOffice chooses how to read it.
  fileprivate var ending: String {
    switch self {
    case .oldExcel: "xls"
    case .binaryExcel: "xlsb"
    case .ods: "ods"
    case .odt: "odt"
    case .rtf: "rtf"
    default: "doc"
    }
  }
}
