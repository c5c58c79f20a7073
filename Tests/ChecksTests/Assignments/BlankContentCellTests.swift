@testable import Checks
import Domain
import Testing

@Suite("Blank cell for what is to be done") struct BlankContentCellTests {
  let check = BlankContentCell()

  @Test(
    "is reported where it stands",
    arguments: [
      (
        """
        STT	Nhiệm vụ	Đơn vị chủ trì	Nội dung thực hiện
        1	Tiêm chủng	Trung tâm Kiểm soát bệnh tật	Tổ chức 12 đợt
        2	Khám học sinh	Trung tâm Y tế	
        3	Tập huấn	Trường Cao đẳng Y tế	Mở 05 lớp
        """, "2\tKhám học sinh\tTrung tâm Y tế\t"
      )
    ])
  func reported(text: String, quote: String) throws {
    #expect(try quotes(check, text) == [quote])
  }

  @Test(
    "what only looks like it is not",
    arguments: [
      """
      STT	Nhiệm vụ	Đơn vị chủ trì	Nội dung thực hiện
      1	Tiêm chủng	Trung tâm Kiểm soát bệnh tật	Tổ chức 12 đợt
      2	Khám học sinh	Trung tâm Y tế	Khám 25 trường
      3	Tập huấn	Trường Cao đẳng Y tế	Mở 05 lớp
      """,
      """
      STT	Nhiệm vụ	Đơn vị chủ trì	Nội dung thực hiện
      1	Tiêm chủng	Trung tâm Kiểm soát bệnh tật	Tổ chức 12 đợt
      2	Khám học sinh		
      3	Tập huấn	Trường Cao đẳng Y tế	Mở 05 lớp
      """,
      """
      TT	Tên trường	Số lớp	Ghi chú
      1	Trường A	12	
      2	Trường B	15	Đạt chuẩn
      """,
      """
      STT	Nhiệm vụ	Đơn vị chủ trì	Nội dung thực hiện
      1	Tiêm chủng	Trung tâm A	
      2	Khám học sinh	Trung tâm B	
      3	Tập huấn	Trường C	Mở 05 lớp
      """,
    ])
  func accepted(text: String) throws {
    #expect(try quotes(check, text) == [])
  }

  @Test("the lower part of a merged cell is not blank")
  func merged() throws {
    let text = "STT\tNhiệm vụ\tĐơn vị chủ trì\tNội dung\n1\tTiêm chủng\tTrung tâm A\t12 đợt\n2\tKhám\tTrung tâm B\t"
    let whole = try read(text)
    let document = CheckedDocument(
      facts: whole.facts, text: whole.text, lines: whole.paragraphs.map(\.cut),
      mergedCells: [whole.text.count])
    #expect(checkDocument(whole, with: [check]).count == 1)
    #expect(checkDocument(document, with: [check]).isEmpty)
  }
}
