import DocumentReading
import Domain
import Testing

@Suite("A web site's lists around a document") struct FurnitureTests {
  @Test("related documents before and after it are passed over and told of") func lists() throws {
    let document = try read(
      """
      - 1 Nghị quyết 19-NQ/TW năm 2022 về nông nghiệp do Trung ương ban hành
      - 2 Quyết định 1601/QĐ-UBND năm 2022 về phòng, chống thiên tai
      KẾ HOẠCH
      - 05 chuỗi liên kết theo Nghị quyết 06-NQ/TU được hỗ trợ.
      Báo cáo cấp trên xem xét./.
      - 1 Kế hoạch 190/KH-UBND năm 2023 thực hiện Nghị quyết 26/NQ-CP
      """)
    #expect(
      document.outline == [
        "# ? KẾ HOẠCH", "- 05 chuỗi liên kết theo Nghị quyết 06-NQ/TU được hỗ trợ.", "Báo cáo cấp trên xem xét./.",
      ])
    #expect(document.notes.map(\.kind) == [.furnitureLeftOut, .furnitureLeftOut])
    #expect(document.notes.compactMap(\.range).map { document.quote($0).hasPrefix("- 1 ") } == [true, true])
  }

  @Test("a document that is only a list is kept") func onlyList() throws {
    #expect(
      try read("- 1 Nghị quyết 19-NQ/TW năm 2022 về nông nghiệp\n- 2 Kế hoạch 9/KH-TW năm 2022").blocks.count == 2)
  }
}
