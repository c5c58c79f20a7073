extension Texts {
  static let indicators = [
    Wording("indicator.unit", "đơn vị tính: {{unit}}", "counted in {{unit}}"),
    Wording("indicator.nature.stock", "tại thời điểm", "as it stands on a day"),
    Wording("indicator.nature.flow", "lũy kế từ đầu năm", "added up from the beginning of the year"),
    Wording("indicator.nature.ratio", "tỷ lệ", "a share"),
    Wording("indicator.direction.up", "càng cao càng tốt", "more is better"),
    Wording("indicator.direction.down", "càng thấp càng tốt", "less is better"),
    Wording("indicator.direction.range", "giữ trong khoảng", "to stay in a range"),
    Wording("indicator.direction.neutral", "không xét chiều", "neither way is better"),
    Wording("indicator.definition", "Định nghĩa", "Definition"),
    Wording("indicator.edit", "Sửa định nghĩa", "Change the definition"),
    Wording("indicator.usedBy", "Dùng để tính", "Used for"),
    Wording("indicator.totals", "Toàn Sở, năm {{year}}", "The whole department, {{year}}"),
    Wording("indicator.total", "Toàn Sở", "Total"),
    Wording("indicator.before", "Cùng kỳ", "Same period"),
    Wording("indicator.comparison", "So cùng kỳ", "Against it"),
    Wording("indicator.madeOf", "Cách tính", "What it is made of"),
    Wording("indicator.estimate", "ước", "estimate"),
    Wording("indicator.asked", "Kế hoạch giao", "What plans ask"),
    Wording("indicator.notAsked", "Chưa có kế hoạch nào giao chỉ tiêu này.", "No plan asks for it yet."),
    Wording("indicator.figures", "Số liệu", "Figures"),
    Wording(
      "indicator.computed", "Chỉ tiêu này tính từ các chỉ tiêu khác; không đơn vị nào phải báo cáo trực tiếp.",
      "It is computed from other indicators; nobody has to report it."),
    Wording(
      "indicator.empty", "Chưa có số liệu. Số liệu vào đây khi đơn vị chủ trì gửi báo cáo kỳ.",
      "No figures yet. They come when the lead unit sends its report of a period."),
  ]
}
