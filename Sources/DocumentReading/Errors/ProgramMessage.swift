import Domain

/// What an officer is told where a program of others is needed.
func missingProgramMessage(_ program: ExternalProgram) -> BilingualText {
  let reason: BilingualText =
    switch program {
    case .tesseract, .pdftoppm:
      BilingualText(
        vi: "Tệp PDF là bản quét, không có lớp chữ, mà máy chủ chưa có chương trình nhận dạng chữ tesseract",
        en: "The PDF is a scan without words, and tesseract, which recognises them, is not installed")
    case .soffice:
      BilingualText(
        vi: "Loại tệp này cần LibreOffice để đọc, mà máy chủ chưa có",
        en: "Files of this kind are read through LibreOffice, which is not installed")
    case .pdftotext, .pdftocairo:
      BilingualText(
        vi: "Máy chủ chưa có chương trình đọc PDF (pdftotext)", en: "pdftotext, which reads PDF, is not installed")
    }
  return BilingualText(
    vi: "\(reason.vi). Hãy đề nghị quản trị cài gói \(program.package), hoặc tải lên tệp soạn thảo gốc .docx.",
    en: "\(reason.en). Ask the administrator to install the package \(program.package), or upload the original .docx.")
}

func failedProgramMessage(_ program: ExternalProgram) -> BilingualText {
  BilingualText(
    vi:
      "Chương trình \(program.rawValue) không đọc được tệp này. Hãy mở bằng phần mềm đã tạo ra nó và lưu thành .docx.",
    en: "\(program.rawValue) could not read this file. Open it with the program that made it and save it as .docx.")
}

func slowProgramMessage(_ program: ExternalProgram, seconds: Int) -> BilingualText {
  BilingualText(
    vi: "Chương trình \(program.rawValue) đọc tệp này quá \(seconds) giây nên bị dừng. "
      + "Hãy dùng tệp soạn thảo gốc .docx, hoặc tách thành nhiều tệp.",
    en: "\(program.rawValue) took more than \(seconds) seconds over this file and was stopped. "
      + "Use the original .docx, or split it into several files.")
}
