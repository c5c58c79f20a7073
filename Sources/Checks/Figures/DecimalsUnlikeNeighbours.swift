import Domain
import VietnameseText

struct DecimalsUnlikeNeighbours: Check {
  let about = AboutCheck(
    id: "decimals-unlike-neighbours",
    name: BilingualText(
      vi: "Số chữ số thập phân khác các dòng bên cạnh", en: "Decimals unlike those of the rows around it"),
    subject: .figures, severity: .note,
    found: BilingualText(
      vi: """
        Trong một cột tỷ lệ phần trăm của bảng, mọi dòng đều ghi cùng số chữ số thập phân, chỉ một dòng ghi khác. Cột có ít nhất \
        bốn dòng; 0 và 100 thì không tính.
        """,
      en: """
        In a column of percentages all rows have the same number of decimals but one. The column has at least four rows; 0 and 100 \
        do not count.
        """),
    matters: BilingualText(
      vi: "Số bị cắt hoặc chép thiếu chữ số; cộng lại và so sánh sẽ lệch.",
      en: "The number was cut off or a digit was lost in copying; sums and comparisons go astray."),
    remedy: BilingualText(
      vi: "Tính lại và làm tròn đến cùng một chữ số như các dòng khác.",
      en: "Reckon it again and round it to the same digit as the others."),
    reported: [
      """
      BÁO CÁO
      Kết quả năm học 2024 - 2025

      STT\tHuyện\tTỷ lệ tốt nghiệp (%)
      1\tHuyện A\t98,5
      2\tHuyện B\t97,2
      3\tHuyện C\t↓96
      4\tHuyện D\t99,1
      5\tHuyện E\t98,8
      """,
      """
      BÁO CÁO
      Kết quả tiêm chủng năm 2024

      STT\tHuyện\t% kế hoạch
      1\tHuyện A\t92,5
      2\tHuyện B\t↓91,257
      3\tHuyện C\t95,1
      4\tHuyện D\t94,0
      """,
    ],
    accepted: [
      """
      BÁO CÁO
      Kết quả năm học 2024 - 2025

      STT\tHuyện\tTỷ lệ tốt nghiệp (%)
      1\tHuyện A\t98,5
      2\tHuyện B\t97,2
      3\tHuyện C\t100
      4\tHuyện D\t99,1
      """,
      """
      BÁO CÁO
      Kết quả sửa chữa đường năm 2024

      STT\tHuyện\tChiều dài (km)
      1\tHuyện A\t12,5
      2\tHuyện B\t17
      3\tHuyện C\t9,4
      4\tHuyện D\t8,1
      """,
    ])

  func findings(in document: CheckedDocument) -> [Finding] {
    document.tables.flatMap { table in
      table.header.cells.indices.compactMap { column in
        document.isOfPercentages(table.header.cells[column]) ? oddOne(in: column, of: table, document) : nil
      }
    }
  }

  private func oddOne(in column: Int, of table: CheckedTable, _ document: CheckedDocument) -> Finding? {
    let values = table.rows.dropFirst().compactMap { document.decimals(of: $0.cells[column]) }
    guard values.count >= 4 else { return nil }
    let usual = Dictionary(grouping: values, by: \.decimals)
    guard usual.count == 2, let odd = usual.first(where: { $0.value.count == 1 }),
      let others = usual.first(where: { $0.key != odd.key }), others.key > 0, let value = odd.value.first
    else { return nil }
    return finding(
      .rounding, at: value.passage,
      BilingualText(
        vi: "Dòng này ghi \(odd.key) chữ số thập phân, các dòng khác ghi \(others.key)",
        en: "This row has \(odd.key) decimals, the others have \(others.key)"),
      because: BilingualText(
        vi: "\(others.value.count) dòng khác của cột đều ghi \(others.key) chữ số sau dấu phẩy.",
        en: "The column's other \(others.value.count) rows all have \(others.key)."),
      notes: others.value.prefix(1).map {
        Finding.Note(passage: $0.passage, text: BilingualText(vi: "Một dòng khác", en: "Another row"))
      })
  }
}

extension CheckedDocument {
  fileprivate func isOfPercentages(_ head: CheckedTable.Cell) -> Bool {
    let words = foldForSearch(passage(head.range).quote)
    return words.contains("%") || words.contains("ty le") || words.contains("ti le")
  }

  /// Nil for a cell that holds more or less than one number, and for 0 and 100.
  fileprivate func decimals(of cell: CheckedTable.Cell) -> (decimals: Int, passage: Passage)? {
    guard cell.range.length <= 12, let quantity = readValue(in: Array(text[cell.range.start..<cell.range.end])),
      let value = quantity.value?.tenThousandths, value != 0, value != 100 * Amount.scale, quantity.upper == nil
    else { return nil }
    return (quantity.decimals, passage(cell.range))
  }
}
