import Domain

func encodingMessage(_ guess: TextEncoding?, _ byte: Int) -> BilingualText {
  let (vi, en) =
    guess.map { ("có vẻ là mã \($0.rawValue)", "it looks like \($0.rawValue)") } ?? (
      "không rõ mã gì", "which one is unknown"
    )
  return BilingualText(
    vi: "Tệp không dùng mã Unicode UTF-8 (\(vi); byte lạ đầu tiên ở vị trí \(byte)). "
      + "Hãy chuyển mã sang Unicode UTF-8 (ví dụ bằng công cụ Chuyển mã của Unikey) rồi tải lên lần nữa.",
    en: "The file is not in Unicode UTF-8 (\(en); the first foreign byte is at \(byte)). "
      + "Convert it to Unicode UTF-8, for example with Unikey's toolkit, and upload it again.")
}

func unsupportedMessage(_ kind: FileKind) -> BilingualText {
  let name = kind.name
  let remedy: BilingualText =
    switch kind {
    case .image:
      BilingualText(
        vi: "Hãy dùng tệp soạn thảo gốc .docx, hoặc nhận dạng chữ (OCR) rồi lưu thành .docx hay .txt.",
        en: "Use the original .docx, or recognise the text (OCR) and save it as .docx or .txt.")
    case .oldExcel, .binaryExcel, .ods:
      BilingualText(
        vi: "Hãy mở bằng Excel hoặc LibreOffice, chọn Lưu thành › .xlsx rồi tải lên lần nữa.",
        en: "Open it in Excel or LibreOffice, choose Save as › .xlsx, and upload that.")
    default:
      BilingualText(
        vi: "Hãy mở bằng Word hoặc LibreOffice, chọn Lưu thành › .docx rồi tải lên lần nữa.",
        en: "Open it in Word or LibreOffice, choose Save as › .docx, and upload that.")
    }
  return BilingualText(
    vi: "Đây là \(name.vi), chưa đọc được. \(remedy.vi)", en: "This is \(name.en), which is not read. \(remedy.en)")
}

extension FileKind {
  var name: BilingualText {
    switch self {
    case .encryptedOffice: BilingualText(vi: "tệp Office có mật khẩu", en: "an Office file with a password")
    case .oldWord: BilingualText(vi: "tệp Word cũ (.doc)", en: "an old Word file (.doc)")
    case .oldExcel: BilingualText(vi: "tệp Excel cũ (.xls)", en: "an old Excel file (.xls)")
    case .oldOffice: BilingualText(vi: "tệp Office đời cũ", en: "a file of an old Office")
    case .rtf: BilingualText(vi: "tệp RTF", en: "an RTF file")
    case .image: BilingualText(vi: "tệp hình ảnh", en: "a picture")
    case .binaryExcel: BilingualText(vi: "bảng tính Excel nhị phân (.xlsb)", en: "a binary Excel workbook (.xlsb)")
    case .odt: BilingualText(vi: "văn bản OpenDocument (.odt)", en: "an OpenDocument text (.odt)")
    case .ods: BilingualText(vi: "bảng tính OpenDocument (.ods)", en: "an OpenDocument spreadsheet (.ods)")
    case .otherPackage:
      BilingualText(vi: "tệp nén, không phải văn bản Word hay bảng tính", en: "an archive, not a document")
    case .unknown: BilingualText(vi: "tệp không rõ loại", en: "a file of unknown kind")
    }
  }
}
