public import Domain

extension ReadingError {
  /// What is wrong with the file and what to do, for the officer.
  public var message: BilingualText {
    switch self {
    case .empty:
      BilingualText(
        vi: "Tệp rỗng (0 byte). Hãy kiểm tra lại tệp gốc rồi tải lên lần nữa.",
        en: "The file is empty (0 bytes). Check the original and upload it again.")
    case .blank:
      BilingualText(
        vi: "Tệp không có chữ nào, chỉ có khoảng trắng. Hãy kiểm tra lại tệp gốc rồi tải lên lần nữa.",
        en: "The file has no words, only blanks. Check the original and upload it again.")
    case .onlyPictures(let count):
      BilingualText(
        vi: "Văn bản chỉ có \(count) hình ảnh, không có chữ (có thể là bản quét). "
          + "Hãy dùng tệp soạn thảo gốc, hoặc nhận dạng chữ (OCR) rồi lưu thành .docx hay .txt.",
        en: "The document has only \(count) picture(s) and no words; it may be a scan. "
          + "Use the original, or recognise the text (OCR) and save it as .docx or .txt.")
    case .fileTooLarge(let bytes, let limit):
      BilingualText(
        vi: "Tệp có \(megabytes(bytes, ",")) MB, quá giới hạn \(limit / 1_000_000) MB. "
          + "Hãy bỏ bớt hình ảnh, hoặc tách thành nhiều tệp.",
        en: "The file has \(megabytes(bytes, ".")) MB; the limit is \(limit / 1_000_000) MB. "
          + "Take pictures out, or split it into several files.")
    case .textTooLong(let codePoints, let limit):
      BilingualText(
        vi: "Văn bản dài \(grouped(codePoints, ".")) ký tự, quá giới hạn \(grouped(limit, ".")) ký tự. "
          + "Hãy tách thành nhiều tệp.",
        en: "The text has \(grouped(codePoints, ",")) characters; the limit is \(grouped(limit, ",")). "
          + "Split it into several files.")
    case .tooManyParagraphs(let limit):
      BilingualText(
        vi: "Văn bản có hơn \(grouped(limit, ".")) đoạn hoặc ô bảng, quá giới hạn đọc. Hãy tách thành nhiều tệp.",
        en: "The document has more than \(grouped(limit, ",")) paragraphs or cells, the limit. "
          + "Split it into several files.")
    case .tooManyCells(let limit):
      BilingualText(
        vi: "Bảng tính có hơn \(grouped(limit, ".")) ô, quá giới hạn đọc. "
          + "Hãy chỉ giữ các bảng cần thiết, hoặc tách thành nhiều tệp.",
        en: "The workbook has more than \(grouped(limit, ",")) cells, the limit. "
          + "Keep only the tables that are needed, or split it into several files.")
    case .tooManySheets(let limit):
      BilingualText(
        vi: "Bảng tính có hơn \(limit) trang tính, quá giới hạn đọc. Hãy tách thành nhiều tệp.",
        en: "The workbook has more than \(limit) sheets, the limit. Split it into several files.")
    case .programMissing(let program): missingProgramMessage(program)
    case .programFailed(let program): failedProgramMessage(program)
    case .programTooSlow(let program, let seconds): slowProgramMessage(program, seconds: seconds)
    case .noRoomToWork:
      BilingualText(
        vi: "Máy chủ không ghi được tệp tạm để đọc văn bản này. Hãy báo quản trị kiểm tra dung lượng đĩa.",
        en: "No temporary file could be written to read this document. Ask the administrator to check the disk.")
    case .tooManyScannedPages(let count, let limit):
      BilingualText(
        vi: "Bản quét có \(count) trang, quá giới hạn nhận dạng chữ \(limit) trang. "
          + "Hãy dùng tệp soạn thảo gốc .docx, hoặc tách thành nhiều tệp.",
        en: "The scan has \(count) pages; at most \(limit) are recognised. Use the original .docx, or split it.")
    case .wrongEncoding(let guess, let byte): encodingMessage(guess, byte)
    case .legacyFont(let encoding):
      BilingualText(
        vi: "Văn bản gõ bằng phông chữ cũ mã \(encoding.rawValue), không phải Unicode. "
          + "Hãy chuyển mã sang Unicode (ví dụ bằng công cụ Chuyển mã của Unikey), đổi phông Times New Roman rồi tải lên lần nữa.",
        en: "The document was typed in an old font of encoding \(encoding.rawValue), not in Unicode. "
          + "Convert it to Unicode, for example with Unikey's toolkit, set it in Times New Roman and upload it again.")
    case .notText:
      BilingualText(
        vi: "Nội dung tệp không phải là chữ, dù tên tệp là của tệp văn bản. "
          + "Hãy mở tệp bằng phần mềm đã tạo ra nó và lưu thành .docx, hoặc .txt mã UTF-8.",
        en: "The content is not text, though the file's name says so. "
          + "Open it with the program that made it and save it as .docx, or as .txt in UTF-8.")
    case .unsupported(let kind): unsupportedMessage(kind)
    case .unknownEnding(let ending):
      BilingualText(
        vi:
          "Chưa đọc được tệp có đuôi .\(ending). Hãy lưu thành .docx, .xlsx, .pdf, .html, .txt hoặc .md rồi tải lên lần nữa.",
        en:
          "Files ending in .\(ending) are not read. Save it as .docx, .xlsx, .pdf, .html, .txt or .md and upload it again."
      )
    case .notAPackage, .encrypted, .damagedPackage, .packageTooLarge, .missingPart, .malformedXML: packageMessage
    }
  }

  private var packageMessage: BilingualText {
    switch self {
    case .encrypted:
      BilingualText(
        vi:
          "Tệp được đặt mật khẩu. Hãy mở bằng phần mềm đã tạo ra nó, bỏ mật khẩu (trong Word: Tệp › Thông tin › Bảo vệ tài liệu) rồi lưu và tải lên lần nữa.",
        en:
          "The file is locked with a password. Open it, remove the password (in Word: File › Info › Protect), save and upload again."
      )
    case .damagedPackage(let detail):
      BilingualText(
        vi: "Tệp bị hỏng (\(detail)). Hãy mở bằng Word, Excel hoặc LibreOffice, lưu thành tệp mới rồi tải lên lần nữa.",
        en:
          "The file is damaged (\(detail)). Open it in Word, Excel or LibreOffice, save it as a new file and upload that."
      )
    case .packageTooLarge(let limit):
      BilingualText(
        vi: "Tệp khi giải nén lớn bất thường (giới hạn \(limit / 1_000_000) MB) nên không được mở. "
          + "Hãy tạo lại tệp từ văn bản gốc.",
        en: "Unpacked, the file is unusually large (the limit is \(limit / 1_000_000) MB), so it was not opened. "
          + "Make the file anew from the original.")
    case .missingPart(let part):
      BilingualText(
        vi: "Tệp thiếu phần \(part) nên không đọc được. Hãy mở bằng Word hoặc Excel và lưu thành tệp mới.",
        en: "The file lacks its part \(part). Open it in Word or Excel and save it as a new file.")
    case .malformedXML(let part, let line):
      BilingualText(
        vi: "Tệp bị hỏng: phần \(part) sai cấu trúc ở dòng \(line). "
          + "Hãy mở bằng Word, Excel hoặc LibreOffice, lưu thành tệp mới rồi tải lên lần nữa.",
        en: "The file is damaged: part \(part) is malformed at line \(line). "
          + "Open it in Word, Excel or LibreOffice, save it as a new file and upload that.")
    default:
      BilingualText(
        vi: "Tên tệp là .docx hoặc .xlsx nhưng nội dung không phải. Hãy mở bằng phần mềm đã tạo ra nó và lưu lại, "
          + "hoặc đổi đúng đuôi tệp.",
        en: "The file is named .docx or .xlsx but is none. Open it with the program that made it and save it anew, "
          + "or give it its right ending.")
    }
  }
}

/// With one decimal; "50,0" would hide that the limit is passed, so it is rounded up.
private func megabytes(_ bytes: Int, _ point: String) -> String {
  let tenths = (bytes + 99_999) / 100_000
  return "\(tenths / 10)\(point)\(tenths % 10)"
}

private func grouped(_ number: Int, _ sign: String) -> String {
  var digits = String(number)
  var groups: [String] = []
  while digits.count > 3 {
    groups.insert(String(digits.suffix(3)), at: 0)
    digits.removeLast(3)
  }
  return ([digits] + groups).joined(separator: sign)
}
