import DocumentReading
import Domain
import Testing

@Suite("Paragraphs of a text") struct ParagraphTests {
  /// A page as printed: a blank after each line, an empty line between any two, a footnote between page ends.
  let printed = """
     Thực hiện Công văn số 12/SNN-KH ngày 16/6/2023 của Sở về việc xây dựng kế\u{20}

    hoạch phát triển ngành, các đơn vị trực thuộc đã rà soát nhiệm vụ được giao và\u{20}

    ban hành quyết định1 giao chỉ tiêu đến từng phòng, gắn trách nhiệm của người\u{20}

    đứng đầu với kết quả thực hiện trong giai đoạn 2021-

    2025 và các năm tiếp theo, trong đó có việc tổ chức thực hiện2; tham\u{20}

                      \u{20}
    1 Quyết định số 22/QĐ-SNN ngày 20/12/2022 về giao dự toán, kế hoạch kinh tế\u{20}

    - xã hội năm 2023.\u{20}
    2Kế hoạch số 15/KH-SNN ngày 03/2/2023.\u{20}
     mưu trình cấp trên ban hành 3 nghị quyết.\u{20}

    1. Trồng trọt\u{20}

    Tổng diện tích gieo trồng đạt 48.231,7 ha.\u{20}
    """

  @Test("broken lines are joined, around footnotes too") func printedPage() throws {
    let document = try read(printed)
    #expect(
      document.outline == [
        "Thực hiện Công văn số 12/SNN-KH ngày 16/6/2023 của Sở về việc xây dựng kế hoạch phát triển ngành, các đơn vị trực "
          + "thuộc đã rà soát nhiệm vụ được giao và ban hành quyết định1 giao chỉ tiêu đến từng phòng, gắn trách nhiệm của "
          + "người đứng đầu với kết quả thực hiện trong giai đoạn 2021-2025 và các năm tiếp theo, trong đó có việc tổ chức "
          + "thực hiện2; tham mưu trình cấp trên ban hành 3 nghị quyết.",
        "[1] Quyết định số 22/QĐ-SNN ngày 20/12/2022 về giao dự toán, kế hoạch kinh tế - xã hội năm 2023.",
        "[2] Kế hoạch số 15/KH-SNN ngày 03/2/2023.",
        "# 3 1. Trồng trọt",
        "Tổng diện tích gieo trồng đạt 48.231,7 ha.",
      ])
  }

  @Test("footnote marks glued to words are known as such") func marks() throws {
    let words = try #require(try read(printed).blocks.first).content
    #expect(words.footnoteMarks.map { words.string($0) } == ["1", "2"])
    #expect(words.footnoteMarks.map { words.string($0.lowerBound - 4..<$0.lowerBound) } == ["định", "hiện"])
  }

  @Test("places lead back to the file's code points, a carriage return counted") func places() throws {
    let document = try read("Một dòng.\r\n\r\nTrồng  rừng **9.000 ha** trong năm.\r\n")
    let words = document.blocks[1].content
    #expect(words.string == "Trồng rừng 9.000 ha trong năm.")
    let place = words.range(11..<19)
    #expect(document.quote(place) == "9.000 ha")
    #expect(place == TextRange(27, 35))
  }

  @Test("lines that are paragraphs stay apart, what a page's end cut in two is joined")
  func plainLines() throws {
    let document = try read(
      """
      Nơi nhận:
      - Sở Nội vụ;
      - Lưu: VT.
      GIÁM ĐỐC

      Nội dung được thực hiện ở một số

      huyện như Bình Gia.
      """)
    #expect(
      document.outline == [
        "Nơi nhận:", "- Sở Nội vụ;", "- Lưu: VT.", "# ? GIÁM ĐỐC",
        "Nội dung được thực hiện ở một số huyện như Bình Gia.",
      ])
  }

  @Test(
    "headings by label, capitals and Markdown",
    arguments: [
      ("Phần thứ nhất", "# 1 Phần thứ nhất"),
      ("I. MỤC ĐÍCH, YÊU CẦU", "# 2 I. MỤC ĐÍCH, YÊU CẦU"),
      ("1. Mục đích", "# 3 1. Mục đích"),
      ("1.1. Trồng 9.000 ha rừng", "# 4 1.1. Trồng 9.000 ha rừng"),
      ("a) Về lâm nghiệp", "# 6 a) Về lâm nghiệp"),
      ("## **2. Yêu cầu**", "# 2 2. Yêu cầu"),
      ("KẾ HOẠCH", "# ? KẾ HOẠCH"),
      ("1. Các phòng báo cáo hằng tháng.", "1. Các phòng báo cáo hằng tháng."),
      ("15.000 ha rừng được giao khoán", "15.000 ha rừng được giao khoán"),
      ("30/6/2025 là hạn cuối", "30/6/2025 là hạn cuối"),
      ("2,5 triệu cây phân tán", "2,5 triệu cây phân tán"),
      ("-Tăng cường tuyên truyền", "- Tăng cường tuyên truyền"),
      ("-5% so với cùng kỳ", "-5% so với cùng kỳ"),
    ]) func headings(line: String, block: String) throws
  {
    #expect(try read(line).outline == [block])
  }

  @Test("a title in capitals over several lines is one, the kind of document above it another") func capitals() throws {
    let body = String(
      repeating:
        "Trong sáu tháng đầu năm toàn ngành đã tập trung chỉ đạo sản xuất, tiến độ\ngieo trồng bảo đảm khung thời vụ.\n\n",
      count: 3)
    let document = try read("KẾ HOẠCH\nPHÁT TRIỂN NÔNG NGHIỆP, NÔNG THÔN SÁU THÁNG\nVÀ CẢ NĂM\n\n" + body)
    #expect(
      document.outline.prefix(2) == ["# ? KẾ HOẠCH", "# ? PHÁT TRIỂN NÔNG NGHIỆP, NÔNG THÔN SÁU THÁNG VÀ CẢ NĂM"])
    #expect(document.blocks.count == 5)
  }
}
