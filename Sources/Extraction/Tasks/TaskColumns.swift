import DocumentReading
import Domain
import VietnameseText

/// Which column of a table tells what, by its header's wording.
struct TaskColumns {
  var number: Int?
  var task: Int
  var fields: [TaskField: Int] = [:]
  /// Further columns that say what is to be done.
  var content: [Int] = []
  /// Rows that make up the header.
  var headerRows: Int

  /// Nil where the table does not say of tasks who is to do them or when.
  init?(_ rows: [[TextCell]]) {
    var roles: [Int: ColumnRole] = [:]
    var headerRows = 0
    for (index, row) in rows.prefix(3).enumerated() {
      let found = row.filter { !$0.cell.content.isEmpty }.compactMap { cell in
        columnRole(cell.line.tokens).map { (cell.cell, $0) }
      }
      let filled = row.filter { !$0.cell.content.isEmpty }.count
      guard
        found.count >= 2 || (index > 0 && found.count >= 1 && found.count == filled) || isNumbering(row) && index > 0
      else { break }
      headerRows = index + 1
      for (cell, role) in found {
        for column in cell.column..<cell.column + max(1, cell.columnSpan) { roles[column] = role }
      }
    }
    self.init(roles, headerRows: headerRows)
  }

  private init?(_ roles: [Int: ColumnRole], headerRows: Int) {
    let ordered = roles.sorted { $0.key < $1.key }
    let works = ordered.filter { $0.value == .task }.map(\.key)
    guard headerRows > 0, let task = works.first else { return nil }
    self.task = task
    self.headerRows = headerRows
    number = ordered.first { $0.value == .number }?.key
    content = Array(works.dropFirst())
    for (column, role) in ordered {
      if case .field(let field) = role, fields[field] == nil { fields[field] = column }
    }
    guard fields.keys.contains(where: { [.leader, .lead, .support, .deadline].contains($0) }) else { return nil }
  }
}

enum ColumnRole: Hashable {
  case number, task
  case field(TaskField)
}

/// What a header cell announces; the more telling word wins ("Giao đơn vị chủ trì tham mưu thực hiện").
private func columnRole(_ line: TokenLine) -> ColumnRole? {
  guard line.count <= 24 else { return nil }
  if line.count <= 3, ["stt", "tt"].contains(line.key(line.count - 1)) || line.has("số thứ tự", at: 0) {
    return .number
  }
  for words in roleWords where words.phrases.contains(where: { line.find($0) != nil }) { return words.role }
  return nil
}

/// "(1) (2) (3)" below a header.
private func isNumbering(_ row: [TextCell]) -> Bool {
  let filled = row.filter { !$0.cell.content.isEmpty }
  return filled.count >= 3
    && filled.enumerated().allSatisfy { index, cell in
      cell.line.tokens.tokens.filter { $0.kind == .number }.map(\.key) == ["\(index + 1)"]
        && cell.line.tokens.count <= 3
    }
}

private let roleWords: [(role: ColumnRole, phrases: [Phrase])] = [
  (.field(.other), ["đơn vị tính", "ĐVT", "kinh phí", "ghi chú", "nguồn vốn", "dự toán", "căn cứ"]),
  (
    .field(.leader),
    [
      "lãnh đạo", "trực tiếp chỉ đạo", "người chỉ đạo", "chỉ đạo thực hiện", "người phụ trách", "đồng chí phụ trách",
      "đ/c phụ trách", "phụ trách chỉ đạo",
    ]
  ),
  (.field(.lead), ["chủ trì"]),
  (.field(.support), ["phối hợp"]),
  (
    .field(.deadline),
    ["thời gian", "thời hạn", "tiến độ", "hạn hoàn thành", "thời điểm", "ngày hoàn thành", "lộ trình"]
  ),
  (.field(.product), ["sản phẩm", "đầu ra", "kết quả"]),
  (.field(.deadline), ["hoàn thành"]),
  (
    .field(.lead),
    [
      "đơn vị thực hiện", "cơ quan thực hiện", "đơn vị tham mưu", "đơn vị phụ trách", "đơn vị", "cơ quan", "bộ phận",
      "phòng", "phân công", "người thực hiện", "chịu trách nhiệm",
    ]
  ),
  (.task, ["nhiệm vụ", "nội dung", "công việc", "hoạt động", "chỉ tiêu", "giải pháp", "danh mục", "tên văn bản"]),
]
