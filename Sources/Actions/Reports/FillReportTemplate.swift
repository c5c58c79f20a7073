public import Domain
import OfficeWriting
public import Reporting

/// A placeholder of the office's templates, with what it says in one report.
public struct PlaceholderRow: Hashable, Sendable {
  /// "so_ky_hieu".
  public var name: String
  public var meaning: BilingualText
  /// Nil where it is a block of paragraphs or tables.
  public var words: String?
}

public func listPlaceholders(_ report: ConsolidatedReport) -> [PlaceholderRow] {
  let report = keyTaskReport(report)
  return Placeholder.allCases.map {
    PlaceholderRow(name: $0.rawValue, meaning: $0.meaning, words: $0.words(report))
  }
}

/// The report in the office's own .docx. Nothing is kept. Throws `ActionError.invalid` with each thing that does not fit, and where.
public func fillReportTemplate(_ file: [UInt8], with report: ConsolidatedReport) throws -> [UInt8] {
  do {
    return try fillTemplate(file, with: keyTaskReport(report))
  } catch {
    throw ActionError.invalid(problems(error))
  }
}

private func problems(_ error: TemplateError) -> [FieldProblem] {
  switch error {
  case .notDocx:
    [
      FieldProblem(
        "file", vi: "Tệp không phải văn bản Word .docx. Hãy mở mẫu bằng Word và lưu lại dưới dạng .docx.",
        en: "The file is no Word document (.docx). Open it in Word and save it as .docx.")
    ]
  case .macros:
    [
      FieldProblem(
        "file", vi: "Mẫu có macro nên không được dùng. Hãy lưu lại dưới dạng .docx, không phải .docm.",
        en: "The template carries macros and is not used. Save it as .docx, not .docm.")
    ]
  case .tooLarge(let limit):
    [
      FieldProblem(
        "file", vi: "Mẫu lớn hơn \(limit / 1_000_000) MB. Hãy giảm cỡ hình trong mẫu.",
        en: "The template is larger than \(limit / 1_000_000) MB. Make its pictures smaller.")
    ]
  case .damaged:
    [
      FieldProblem(
        "file", vi: "Tệp bị hỏng hoặc đặt mật khẩu. Hãy mở bằng Word, bỏ mật khẩu và lưu lại.",
        en: "The file is damaged or has a password. Open it in Word, take the password off and save it again.")
    ]
  case .doesNotFit(let found): found.map(problem)
  }
}

private func problem(_ found: TemplateProblem) -> FieldProblem {
  let place =
    if found.part.contains("header") {
      BilingualText(vi: "Ở đầu trang (header)", en: "In the header")
    } else if found.part.contains("footer") {
      BilingualText(vi: "Ở chân trang (footer)", en: "In the footer")
    } else {
      BilingualText(vi: "Ở đoạn “\(found.quote)”", en: "At “\(found.quote)”")
    }
  return switch found.kind {
  case .unknown(let name):
    FieldProblem(
      "file", vi: "\(place.vi): không có chỗ điền tên {{\(name)}}. Xem bảng bên dưới để ghi đúng tên.",
      en: "\(place.en): there is no placeholder {{\(name)}}. The table below has their names.")
  case .notAlone(let placeholder):
    FieldProblem(
      "file",
      vi: "\(place.vi): {{\(placeholder.rawValue)}} phải đứng riêng một đoạn trong thân văn bản, không kèm chữ khác.",
      en: "\(place.en): {{\(placeholder.rawValue)}} has to stand in a paragraph of its own in the document's body.")
  case .unclosed:
    FieldProblem(
      "file", vi: "\(place.vi): có {{ mà thiếu }}. Hãy ghi đủ, ví dụ {{ngay}}.",
      en: "\(place.en): {{ without }}. Write both, as {{ngay}}.")
  case .noBody:
    FieldProblem(
      "file", vi: "Mẫu chưa có {{noi_dung}}, nên nội dung báo cáo không có chỗ điền.",
      en: "The template has no {{noi_dung}}: the report's text has no place to go.")
  }
}
