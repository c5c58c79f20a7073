extension Texts {
  /// Lập biểu báo cáo cho các đơn vị.
  static let formBuilder = [
    Wording("builder.title", "Biểu báo cáo của các đơn vị", "Forms of the units"),
    Wording(
      "builder.lead",
      "Mỗi đơn vị có một biểu cho mỗi kỳ: chỉ tiêu kế hoạch giao có sẵn trong biểu; chỉ tiêu cần theo dõi thêm thì chọn ở đây.",
      "Each unit has one form a period: what the plan asks stands on it; choose here what else is to be followed."),
    Wording("builder.open", "Biểu của các đơn vị", "Forms of the units"),
    Wording("builder.regime", "Kỳ báo cáo theo chế độ:", "Periods by the regime:"),
    Wording("builder.add", "Thêm chỉ tiêu theo dõi", "Add indicators"),
    Wording("builder.fields", "Chọn lĩnh vực:", "Choose a field:"),
    Wording("builder.indicators", "Chỉ tiêu", "Indicators"),
    Wording("builder.units", "Đơn vị báo cáo", "Reporting units"),
    Wording("builder.askedIn", "Chỉ hỏi trong các kỳ (để trống: mọi kỳ)", "Only asked in (empty: every period)"),
    Wording("builder.scope", "Phạm vi", "Scope"),
    Wording(
      "builder.scopeHint", "Khi chỉ tính một phần: một huyện, một vụ. Để trống nếu tính chung.",
      "Where only a part is counted. Empty for the whole."),
    Wording("builder.act", "Thêm vào biểu", "Put on the forms"),
    Wording("builder.added", "Đã thêm vào biểu của các đơn vị.", "Put on the forms."),
    Wording("builder.remove", "Bỏ khỏi biểu", "Take off"),
    Wording("builder.removed", "Đã bỏ khỏi biểu; số liệu đã báo cáo vẫn giữ.", "Taken off; what was reported stays."),
    Wording(
      "builder.copyHint", "Biểu năm trước có {{count}} chỉ tiêu theo dõi.", "Last year's forms had {{count}} more."),
    Wording("builder.copy", "Lấy như năm trước", "Take them over"),
    Wording("builder.forms", "Biểu hiện có", "Forms as they are"),
    Wording("builder.lines", "dòng", "lines"),
    Wording("builder.origin", "Từ", "From"),
    Wording("builder.periods", "Kỳ", "Periods"),
    Wording("builder.empty", "Chưa đơn vị nào có biểu.", "No unit has a form yet."),
  ]
}
