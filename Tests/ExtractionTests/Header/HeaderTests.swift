import DocumentReading
import Domain
import Extraction
import Testing

private func header(_ text: String) throws -> DocumentHeader {
  try readFacts(of: readDocument(bytes: Array(text.utf8), fileName: "a.txt")).header
}

@Suite("Head and foot of a document") struct HeaderTests {
  @Test("a department's plan")
  func plan() throws {
    let text = """
      UBND TỈNH HÒA SƠN
      SỞ NÔNG NGHIỆP VÀ PTNT

      Số: 45/KH-SNN

      Hòa Sơn, ngày 05 tháng 02 năm 2024

      KẾ HOẠCH

      Phát triển chăn nuôi giai đoạn 2024 - 2026

      Căn cứ Quyết định số 15/QĐ-UBND ngày 06/01/2024 của UBND tỉnh;

      I. MỤC ĐÍCH

      Nâng cao hiệu quả chăn nuôi.

      Nơi nhận:
      - UBND tỉnh (b/c);
      - Các phòng, đơn vị;
      - Lưu: VT, KHTC.

      KT. GIÁM ĐỐC
      PHÓ GIÁM ĐỐC

      Nguyễn Văn An
      """
    let header = try header(text)
    #expect(header.kind == "Kế hoạch")
    #expect(header.number == "45")
    #expect(header.symbol == "KH-SNN")
    #expect(header.date?.iso == "2024-02-05")
    #expect(header.issuer == "Sở Nông nghiệp và Phát triển nông thôn tỉnh Hòa Sơn")
    #expect(header.title == "Phát triển chăn nuôi giai đoạn 2024 - 2026")
    #expect(header.periodFrom?.iso == "2024-01-01")
    #expect(header.periodTo?.iso == "2026-12-31")
    #expect(header.signer == "Nguyễn Văn An")
    #expect(header.signerPosition == "Phó Giám đốc")
    #expect(header.recipients == ["UBND tỉnh (b/c)", "Các phòng, đơn vị", "Lưu: VT, KHTC"])
    #expect(header.symbolPassage?.quote == "Số: 45/KH-SNN")
    #expect(header.datePassage?.quote == "ngày 05 tháng 02 năm 2024")
  }

  @Test("a blank number and day stay blank, with their places")
  func blanks() throws {
    let header = try header(
      "Số:      /QĐ-UBND\n\nHòa Sơn, ngày     tháng 02 năm 2024\n\nQUYẾT ĐỊNH\n\nVề việc giao nhiệm vụ\n")
    #expect(header.number == nil)
    #expect(header.symbol == "QĐ-UBND")
    #expect(header.date?.iso == "2024-02")
    #expect(header.symbolPassage?.quote == "Số:      /QĐ-UBND")
    #expect(header.datePassage?.quote == "ngày     tháng 02 năm 2024")
  }

  @Test("an annex has the number and date of the document it goes with")
  func annex() throws {
    let header = try header(
      """
      PHỤ LỤC I: DANH MỤC NHIỆM VỤ NĂM 2025

      (Kèm theo Kế hoạch số 7/KH-SNN ngày 09/01/2025 của Sở Nông nghiệp và PTNT tỉnh Hòa Sơn)

      TT\tNhiệm vụ\tĐơn vị chủ trì
      1\tTrồng rừng\tChi cục Kiểm lâm
      """)
    #expect(header.kind == "Phụ lục")
    #expect(header.number == "7")
    #expect(header.symbol == "KH-SNN")
    #expect(header.date?.iso == "2025-01-09")
    #expect(header.issuer == "Sở Nông nghiệp và Phát triển nông thôn tỉnh Hòa Sơn")
    #expect(header.title == "DANH MỤC NHIỆM VỤ NĂM 2025")
  }

  @Test("a text without head is told by its sentences")
  func headless() throws {
    let header = try header(
      """
      Thực hiện Công văn số 12/BNN-KH ngày 16/6/2023 của Bộ Nông nghiệp và PTNT về việc xây dựng kế hoạch, Sở Nông \
      nghiệp và PTNT xây dựng Kế hoạch phát triển ngành năm 2024 như sau:

      I. NHIỆM VỤ

      1. Trồng rừng trên địa bàn tỉnh Hòa Sơn.

      Trên đây là Kế hoạch phát triển ngành năm 2024 của Sở Nông nghiệp và PTNT./.
      """)
    #expect(header.kind == "Kế hoạch")
    #expect(header.title == "Kế hoạch phát triển ngành năm 2024")
    #expect(header.issuer == "Sở Nông nghiệp và Phát triển nông thôn tỉnh Hòa Sơn")
    #expect(header.number == nil)
    #expect(header.symbol == nil)
    #expect(header.date == nil)
    #expect(header.signer == nil)
  }

  @Test("a letter is known by its addressee")
  func letter() throws {
    let header = try header(
      """
      Số: 367/SNN-CNTY
      V/v tăng cường kiểm soát giết mổ

      Hòa Sơn, ngày 24 tháng 02 năm 2023

      Kính gửi: UBND các huyện, thành phố

      Thực hiện chỉ đạo của UBND tỉnh, đề nghị các huyện tăng cường kiểm tra.
      """)
    #expect(header.kind == "Công văn")
    #expect(header.symbol == "SNN-CNTY")
    #expect(header.title == "tăng cường kiểm soát giết mổ")
  }

  @Test("a line of words has no head")
  func nothing() throws {
    #expect(try header("Xin chào.") == DocumentHeader())
  }

  @Test(
    "the title's period is that of the results, or the longer of two",
    arguments: [
      ("Kết quả công tác y tế 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2024", "2024-01-01", "2024-06-30"),
      ("Tình hình kinh tế - xã hội 9 tháng, nhiệm vụ 3 tháng cuối năm 2024", "2024-01-01", "2024-09-30"),
      ("Tình hình tháng 9 và 9 tháng đầu năm 2024", "2024-01-01", "2024-09-30"),
      ("Kết quả quý I, phương hướng quý II năm 2025", "2025-01-01", "2025-03-31"),
      ("Công tác tháng 5, nhiệm vụ trọng tâm tháng 6 năm 2025", "2025-05-01", "2025-05-31"),
      ("Tổng kết năm 2024, phương hướng năm 2025", "2024-01-01", "2024-12-31"),
    ])
  func titlePeriod(title: String, from: String, to: String) throws {
    let found = try header("BÁO CÁO\n\n\(title)\n\nI. KẾT QUẢ\n\n1. Đã kiểm tra 12 cơ sở.")
    #expect(found.periodFrom?.iso == from)
    #expect(found.periodTo?.iso == to)
  }

  @Test("a programme of work goes on in small letters")
  func programmeOfWork() throws {
    let found = try header(
      "CHƯƠNG TRÌNH CÔNG TÁC\n\nNăm 2024 của Sở Văn hóa và Thể thao\n\nCăn cứ Luật Thư viện;\n\nI. CHỈ TIÊU")
    #expect(found.kind == "Chương trình")
    #expect(found.periodFrom?.iso == "2024-01-01")
  }

  @Test("an office in the letterhead is that of the agency above it")
  func office() throws {
    let text = """
      UBND TỈNH HÒA SƠN

      VĂN PHÒNG

      Số: 245/TB-VPUBND

      Hòa Sơn, ngày 08 tháng 8 năm 2025

      THÔNG BÁO

      Kết luận của Phó Chủ tịch UBND tỉnh
      """
    let facts = readFacts(of: try readDocument(bytes: Array(text.utf8), fileName: "a.txt"))
    #expect(facts.header.issuer == "Văn phòng Ủy ban nhân dân tỉnh Hòa Sơn")
  }
}
