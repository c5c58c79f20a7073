public import Domain

/// "Dòng 5, cột 4 (Lĩnh vực): “Thú y” không phải là một trong: Trồng trọt, Chăn nuôi …": what an officer reads about a catalogue file.
public func catalogueErrorWords(_ error: CatalogueCSVError) -> BilingualText {
  let place = error.head.isEmpty ? "" : " (\(error.head))"
  let fault = catalogueCellWords(error.fault)
  return BilingualText(
    vi: "Dòng \(error.line), cột \(error.column)\(place): \(fault.vi).",
    en: "Line \(error.line), column \(error.column)\(place): \(fault.en).")
}

/// What is wrong with a cell of a catalogue file, or a field of its form, as half a sentence.
public func catalogueCellWords(_ fault: CatalogueCSVError.Fault) -> BilingualText {
  switch fault {
  case .fileEmpty: BilingualText(vi: "tệp không có nội dung", en: "the file is empty")
  case .openQuote:
    BilingualText(
      vi: "dấu ngoặc kép mở ra mà không có dấu đóng", en: "a quotation mark opens and nothing closes it")
  case .columnMissing(let column):
    BilingualText(vi: "thiếu cột “\(column.rawValue)”", en: "the column “\(column.rawValue)” is missing")
  case .columnUnknown(let typed):
    BilingualText(vi: "không có cột nào tên là “\(typed)”", en: "there is no column called “\(typed)”")
  case .columnTwice(let column):
    BilingualText(
      vi: "cột “\(column.rawValue)” xuất hiện hai lần", en: "the column “\(column.rawValue)” is there twice")
  case .cellsTooMany(let count):
    BilingualText(
      vi: "dòng có \(count) ô, nhiều hơn số cột của dòng tiêu đề",
      en: "the line has \(count) cells, more than the head has columns")
  case .empty: BilingualText(vi: "ô bắt buộc đang để trống", en: "this cell must not be empty")
  case .notOneOf(let typed, let allowed):
    BilingualText(
      vi: "“\(typed)” không phải là một trong: \(allowed.joined(separator: ", "))",
      en: "“\(typed)” is none of: \(allowed.joined(separator: ", "))")
  case .notWholeNumber(let typed):
    BilingualText(vi: "“\(typed)” không phải là số nguyên", en: "“\(typed)” is no whole number")
  case .notFormula(let typed):
    BilingualText(
      vi: "“\(typed)” không phải là công thức; hãy viết %(A; B), tổng(A; B), hiệu(A; B) hoặc năng suất(A; B)",
      en: "“\(typed)” is no formula; write %(A; B), tổng(A; B), hiệu(A; B) or năng suất(A; B)")
  case .problem(let fault): catalogueFaultWords(fault)
  }
}

/// What is wrong with an indicator, as half a sentence.
public func catalogueFaultWords(_ fault: CatalogueProblem.Fault) -> BilingualText {
  switch fault {
  case .noCode: BilingualText(vi: "chỉ tiêu không có mã", en: "the indicator has no code")
  case .noName: BilingualText(vi: "chỉ tiêu không có tên", en: "the indicator has no name")
  case .noUnit: BilingualText(vi: "chỉ tiêu không có đơn vị tính", en: "the indicator has no unit")
  case .codeTwice: BilingualText(vi: "mã này đã có ở dòng khác", en: "another line has this code")
  case .decimals(let count):
    BilingualText(
      vi: "số chữ số lẻ là \(count), phải từ 0 đến \(Amount.decimals)",
      en: "\(count) decimals; there may be 0 to \(Amount.decimals)")
  case .unknownInput(let code):
    BilingualText(
      vi: "công thức dùng mã “\(code)” không có trong danh mục",
      en: "the formula names “\(code)”, which the catalogue does not have")
  case .cycle(let codes):
    BilingualText(
      vi: "công thức tính vòng quanh: \(codes.joined(separator: " → "))",
      en: "the formula runs in a circle: \(codes.joined(separator: " → "))")
  case .unitsDiffer(let code, let unit, let expected):
    BilingualText(
      vi: "“\(code)” tính bằng “\(unit)”, không cùng loại với “\(expected)”",
      en: "“\(code)” is counted in “\(unit)”, which does not compare with “\(expected)”")
  case .percentNotInPercent(let unit):
    BilingualText(
      vi: "công thức % thì đơn vị tính phải là %, đang là “\(unit)”",
      en: "a % formula must be counted in %, and is in “\(unit)”")
  case .yieldUnit(let unit):
    BilingualText(
      vi: "đơn vị của năng suất phải có dạng “tạ/ha”, đang là “\(unit)”",
      en: "the unit of a yield looks like “tạ/ha”; this one is “\(unit)”")
  case .ratioAdded:
    BilingualText(
      vi: "tỷ lệ không được cộng dồn; hãy chọn “tính lại”", en: "ratios are not added up; choose “tính lại”")
  case .recomputedWithoutFormula:
    BilingualText(vi: "chọn “tính lại” thì phải có công thức", en: "“tính lại” needs a formula")
  case .baseYear(let year):
    BilingualText(vi: "năm gốc \(year) không hợp lý", en: "\(year) cannot be the base year")
  }
}
