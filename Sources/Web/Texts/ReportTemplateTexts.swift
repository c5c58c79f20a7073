extension Texts {
  /// Điền báo cáo vào mẫu văn bản riêng của cơ quan.
  static let reportTemplates = [
    Wording("reportTemplate.link", "Điền vào mẫu của cơ quan", "Into our own template"),
    Wording("reportTemplate.title", "Điền báo cáo vào mẫu của cơ quan", "The report in the office's own template"),
    Wording("reportTemplate.report", "Báo cáo tổng hợp", "Consolidated report"),
    Wording("reportTemplate.back", "Về báo cáo", "Back to the report"),
    Wording(
      "reportTemplate.lead",
      "Soạn mẫu bằng Word với tiêu đề, phông chữ, lề trang của cơ quan; ghi các chỗ điền dưới đây vào nơi cần. "
        + "Phần còn lại của mẫu được giữ nguyên.",
      "Make the template in Word with your own letterhead and write the placeholders below where they belong. "
        + "Everything else stays as it is."),
    Wording("reportTemplate.refused", "Mẫu chưa dùng được:", "The template cannot be used yet:"),
    Wording("reportTemplate.missing", "Hãy chọn tệp mẫu .docx.", "Choose the template, a .docx."),
    Wording("reportTemplate.file", "Tệp mẫu (.docx)", "Template (.docx)"),
    Wording(
      "reportTemplate.hint", "Tối đa 5 MB, không có macro. Máy chủ không giữ lại mẫu.",
      "At most 5 MB, without macros. The server does not keep it."),
    Wording("reportTemplate.fill", "Điền và tải về", "Fill and download"),
    Wording("reportTemplate.marks", "Các chỗ điền", "Placeholders"),
    Wording(
      "reportTemplate.rule",
      "Ghi đúng cả hai dấu ngoặc nhọn ở mỗi bên. Nội dung, nơi nhận và phụ lục phải đứng riêng một đoạn.",
      "With both braces on each side. Text, recipients and annexes have a paragraph to themselves."),
    Wording("reportTemplate.mark", "Ghi trong mẫu", "In the template"),
    Wording("reportTemplate.meaning", "Là gì", "Stands for"),
    Wording("reportTemplate.now", "Trong báo cáo này", "In this report"),
    Wording("reportTemplate.block", "nhiều đoạn", "several paragraphs"),
  ]
}
