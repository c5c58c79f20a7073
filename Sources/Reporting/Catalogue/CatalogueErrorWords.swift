public import Domain

/// "Dòng 5, cột 4 (Lĩnh vực): “Thú y” không phải là một trong: Trồng trọt, Chăn nuôi …": what an officer reads about a catalogue file.
public func catalogueErrorWords(_ error: CatalogueCSVError) -> String {
  let place = error.head.isEmpty ? "" : " (\(error.head))"
  return "Dòng \(error.line), cột \(error.column)\(place): \(faultWords(error.fault))."
}

private func faultWords(_ fault: CatalogueCSVError.Fault) -> String {
  switch fault {
  case .fileEmpty: "tệp không có nội dung"
  case .openQuote: "dấu ngoặc kép mở ra mà không có dấu đóng"
  case .columnMissing(let column): "thiếu cột “\(column.rawValue)”"
  case .columnUnknown(let typed): "không có cột nào tên là “\(typed)”"
  case .columnTwice(let column): "cột “\(column.rawValue)” xuất hiện hai lần"
  case .cellsTooMany(let count): "dòng có \(count) ô, nhiều hơn số cột của dòng tiêu đề"
  case .empty: "ô bắt buộc đang để trống"
  case .notOneOf(let typed, let allowed): "“\(typed)” không phải là một trong: \(allowed.joined(separator: ", "))"
  case .notWholeNumber(let typed): "“\(typed)” không phải là số nguyên"
  case .notFormula(let typed):
    "“\(typed)” không phải là công thức; hãy viết %(A; B), tổng(A; B), hiệu(A; B) hoặc năng suất(A; B)"
  case .problem(let fault): catalogueFaultWords(fault)
  }
}

/// What is wrong with an indicator, as half a sentence.
public func catalogueFaultWords(_ fault: CatalogueProblem.Fault) -> String {
  switch fault {
  case .noCode: "chỉ tiêu không có mã"
  case .noName: "chỉ tiêu không có tên"
  case .noUnit: "chỉ tiêu không có đơn vị tính"
  case .codeTwice: "mã này đã có ở dòng khác"
  case .decimals(let count): "số chữ số lẻ là \(count), phải từ 0 đến \(Amount.decimals)"
  case .unknownInput(let code): "công thức dùng mã “\(code)” không có trong danh mục"
  case .cycle(let codes): "công thức tính vòng quanh: \(codes.joined(separator: " → "))"
  case .unitsDiffer(let code, let unit, let expected):
    "“\(code)” tính bằng “\(unit)”, không cùng loại với “\(expected)”"
  case .percentNotInPercent(let unit): "công thức % thì đơn vị tính phải là %, đang là “\(unit)”"
  case .yieldUnit(let unit): "đơn vị của năng suất phải có dạng “tạ/ha”, đang là “\(unit)”"
  case .ratioAdded: "tỷ lệ không được cộng dồn; hãy chọn “tính lại”"
  case .recomputedWithoutFormula: "chọn “tính lại” thì phải có công thức"
  case .baseYear(let year): "năm gốc \(year) không hợp lý"
  }
}
