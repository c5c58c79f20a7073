extension Texts {
  /// The consolidated report, and the settings of the planning room.
  static let reports = [
    Wording("report.title", "Báo cáo tổng hợp {{period}}", "Consolidated report: {{period}}"),
    Wording(
      "report.lead", "Viết từ số liệu của các báo cáo đã tiếp nhận. Bấm vào số liệu để xem nguồn.",
      "Written from the reports received. Each figure leads to its source."),
    Wording("report.annexes", "Tải phụ lục .xlsx", "Annexes as .xlsx"),
    Wording("report.pdf", "Tải .pdf", "As .pdf"),
    Wording("report.write", "Viết tệp .docx", "Write the .docx file"),
    Wording(
      "report.missing", "Chưa tiếp nhận báo cáo của các đơn vị sau, số liệu của họ chưa có trong báo cáo:",
      "The reports of these units are not received; their figures are missing:"),
    Wording("report.edit", "Sửa lời mở đầu và kết thúc", "Edit opening and closing"),
    Wording("report.opening", "Lời mở đầu", "Opening"),
    Wording(
      "report.openingHint", "Mỗi dòng là một đoạn. Để trống thì dùng lời mẫu.",
      "Each line is a paragraph. Leave empty for the standard words."),
    Wording("report.closing", "Lời kết thúc", "Closing"),
    Wording("report.saveTexts", "Lưu lời văn", "Save the texts"),
    Wording("report.textsSaved", "Đã lưu lời mở đầu và kết thúc.", "Opening and closing are saved."),
    Wording("report.files", "Tệp đã viết", "Files written"),
    Wording("report.noFiles", "Chưa viết tệp nào cho kỳ này.", "No file has been written for this period."),
    Wording("report.writtenBy", "{{name}} viết lúc {{at}}", "written by {{name}} at {{at}}"),
    Wording("report.fileWritten", "Đã viết tệp báo cáo.", "The report file is written."),
    Wording(
      "report.conflict",
      "Người khác vừa lưu lời văn này. Bản đang có – mở đầu: {{opening}} Kết thúc: {{closing}} Lời anh/chị nhập còn ở dưới; lưu lần nữa để thay.",
      "Somebody else saved these texts. They stand as: {{opening}} … {{closing}} What you typed is below; save again to replace them."
    ),
    Wording("settings.title", "Cài đặt", "Settings"),
    Wording(
      "settings.dueSoon", "Số ngày trước hạn được coi là “sắp đến hạn”", "Days before a deadline that count as due soon"
    ),
    Wording("settings.dueSoonHint", "Từ 1 đến 60 ngày.", "1 to 60 days."),
    Wording("settings.shift", "Hạn báo cáo rơi vào ngày nghỉ", "A report's deadline on a day off"),
    Wording(
      "settings.shiftHint",
      "Nghị định 09/2019/NĐ-CP không quy định; Bộ luật Dân sự 2015, Điều 148 lùi sang ngày làm việc kế tiếp.",
      "The decree does not say; the Civil Code of 2015, Article 148, moves terms to the next working day."),
    Wording("settings.shift.forward", "lùi sang ngày làm việc kế tiếp", "moves to the next working day"),
    Wording("settings.shift.strict", "giữ nguyên ngày", "stays"),
    Wording("settings.save", "Lưu cài đặt", "Save"),
    Wording("settings.saved", "Đã lưu cài đặt.", "Saved."),
  ]
}
