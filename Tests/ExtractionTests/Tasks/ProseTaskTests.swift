import Domain
import Extraction
import Testing

@Suite("Tasks in numbered prose") struct ProseTaskTests {
  @Test("leader, lead unit and deadline stand below each task, or are the parent's")
  func fields() throws {
    let found = try tasks(
      """
      KẾ HOẠCH

      Thực hiện nhiệm vụ trọng tâm năm 2024

      I. MỤC ĐÍCH

      1. Bảo đảm hoàn thành nhiệm vụ.

      II. NỘI DUNG THỰC HIỆN

      1. Nhiệm vụ 1: **Phát triển lâm nghiệp:**

      1.1. Trồng mới 500 ha rừng sản xuất

      - *Trực tiếp chỉ đạo: Phó GD Sở Nguyễn Văn An.*
      - *Đơn vị chủ trì: Chi cục Kiểm lâm.*
      - *Thời gian hoàn thành: Quý III/2024.*

      2. Nhiệm vụ 2: Rà soát ranh giới ba loại rừng

      - Đơn vị thực hiện: Chi cục Kiểm lâm
      - Lãnh đạo phụ trách: Đ/c Trần Thị Bình - Giám đốc sở

      2.1. Rà soát bản đồ

      - Thời hạn: Tháng 3/2024
      """)
    #expect(found.map(\.id) == ["1", "1.1", "2", "2.1"])
    #expect(found.map(\.parent) == [nil, "1", nil, "2"])
    #expect(found[0].title == "Nhiệm vụ 1: Phát triển lâm nghiệp")
    #expect(found[1].leader == "Nguyễn Văn An")
    #expect(found[1].leaderPosition == "Phó Giám đốc Sở")
    #expect(found[1].leadUnits == ["Chi cục Kiểm lâm"])
    #expect(found[1].deadline?.to?.iso == "2024-09-30")
    #expect(found[1].passage.quote == "1.1. Trồng mới 500 ha rừng sản xuất")
    #expect(found[3].leader == "Trần Thị Bình")
    #expect(found[3].leaderPosition == "Giám đốc Sở")
    #expect(found[3].leadUnits == ["Chi cục Kiểm lâm"])
    #expect(found[3].deadline == Deadline(text: "Tháng 3/2024", from: Day(2024, 3, 1), to: Day(2024, 3, 31)))
    #expect(found[2].deadline == nil)
  }

  @Test("fields may stand in the sentence's own paragraph, in any order")
  func inlineFields() throws {
    let found = try tasks(
      """
      KẾ HOẠCH

      Thực hiện nhiệm vụ năm 2025

      I. NHIỆM VỤ

      1. Trồng mới 500 ha rừng. Đơn vị chủ trì: Chi cục Kiểm lâm; đơn vị phối hợp: UBND các xã, phường; thời gian \
      hoàn thành: Quý II.

      2. Xây dựng đề án chuyển đổi số (Văn phòng Sở chủ trì, hoàn thành trước ngày 30/6/2025).
      """)
    #expect(found.map(\.title).first == "Trồng mới 500 ha rừng.")
    #expect(found.map(\.leadUnits) == [["Chi cục Kiểm lâm"], ["Văn phòng Sở"]])
    #expect(found[0].supportUnits == ["UBND các xã, phường"])
    #expect(found.map(\.deadline?.to?.iso) == ["2025-06-30", "2025-06-30"])
  }

  @Test("agencies at the head of a point, of a heading, or behind a clause")
  func duties() throws {
    let found = try tasks(
      """
      KẾ HOẠCH

      Thực hiện chương trình năm 2025

      I. NHIỆM VỤ, GIẢI PHÁP

      1. Nâng cao đời sống nông dân

      a) Sở Y tế: chủ trì, phối hợp với các ngành, UBND các huyện, thành phố nâng cao chất lượng khám chữa bệnh.

      b) Sở Văn hóa, Thể thao và Du lịch
      Bảo tồn các lễ hội truyền thống. Phát triển du lịch nông thôn.

      2. Phát triển nông nghiệp

      Sở Nông nghiệp và Môi trường chủ trì, phối hợp với các ngành thực hiện:

      a) Cơ cấu lại sản xuất.

      b) Mở rộng thị trường.

      II. TỔ CHỨC THỰC HIỆN

      1. Căn cứ Kế hoạch này, các phòng, đơn vị trực thuộc Sở theo nhiệm vụ được giao xây dựng kế hoạch chi tiết. Kịp \
      thời báo cáo vướng mắc.

      2. Định kỳ hằng quý các đơn vị báo cáo kết quả về Sở (qua Phòng Kế hoạch - Tài chính) để tổng hợp./.

      3. Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh và các đoàn thể phối hợp tuyên truyền.

      4. Chi cục Thủy lợi

      - Rà soát các hồ chứa.
      - Báo cáo trước ngày 20/12/2025.

      Nơi nhận:
      - Lưu: VT.
      """)
    #expect(
      found.map(\.id) == ["1", "1.a", "1.b", "2", "2.a", "2.b", "II.1", "II.2", "II.3", "II.4", "II.4.1", "II.4.2"])
    #expect(found[id: "1.a"]?.leadUnits == ["Sở Y tế"])
    #expect(found[id: "1.a"]?.supportUnits == ["các ngành", "UBND các huyện, thành phố"])
    #expect(found[id: "1.b"]?.leadUnits == ["Sở Văn hóa, Thể thao và Du lịch"])
    #expect(found[id: "1.b"]?.title == "Bảo tồn các lễ hội truyền thống.")
    #expect(found[id: "1.b"]?.content == "Phát triển du lịch nông thôn.")
    #expect(found[id: "2.b"]?.leadUnits == ["Sở Nông nghiệp và Môi trường"])
    #expect(found[id: "II.1"]?.leadUnits == ["các phòng, đơn vị trực thuộc Sở"])
    #expect(found[id: "II.1"]?.content == "Kịp thời báo cáo vướng mắc.")
    #expect(found[id: "II.2"]?.leadUnits == ["các đơn vị"])
    #expect(found[id: "II.2"]?.supportUnits == ["Phòng Kế hoạch - Tài chính"])
    #expect(found[id: "II.2"]?.deadline == Deadline(text: "Định kỳ hằng quý"))
    #expect(found[id: "II.3"]?.leadUnits == ["Ủy ban Mặt trận Tổ quốc tỉnh", "các đoàn thể"])
    #expect(found[id: "II.4.2"]?.leadUnits == ["Chi cục Thủy lợi"])
    #expect(found[id: "II.4.2"]?.deadline?.to?.iso == "2025-12-20")
  }

  @Test("what has been done, aims and purposes are no tasks")
  func results() throws {
    let found = try tasks(
      """
      BÁO CÁO

      Kết quả năm 2024, phương hướng nhiệm vụ năm 2025

      I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2024

      1. Thực hiện các nhiệm vụ trọng tâm

      Trồng mới được 500 ha rừng.

      II. MỤC TIÊU NĂM 2025

      1. Độ che phủ rừng đạt 60%.

      III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025

      1. Chỉ đạo gieo trồng vụ mùa, hoàn thành trước 15/8/2025.
      """)
    #expect(found.map(\.id) == ["1"])
    #expect(found.first?.deadline?.to?.iso == "2025-08-15")
  }

  @Test("a plan without agencies is tracked by the clauses that can be measured")
  func measured() throws {
    let found = try tasks(
      """
      KẾ HOẠCH

      Phát triển ngành năm 2025

      I. CÁC NHIỆM VỤ CHỦ YẾU

      1. Phát triển nông nghiệp

      a) Lâm nghiệp

      Nâng cao chất lượng rừng. Huy động nguồn lực bảo đảm trồng rừng trên 900 ha; chăm sóc 3.700 ha rừng. Triển khai Đề \
      án trồng 01 tỷ cây xanh, phân khai cho từng xã; phấn đấu hết năm 2025 tỷ lệ che phủ đạt 60%.

      b) Đào tạo: Đẩy mạnh bồi dưỡng cán bộ. Mở rộng liên kết, phấn đấu tổ chức 05 lớp tập huấn nhằm nâng cao kỹ năng.
      """)
    #expect(found.map(\.id) == ["1", "1.a", "1.a.1", "1.a.2", "1.b", "1.b.1"])
    #expect(
      found[id: "1.a.1"]?.title == "Huy động nguồn lực bảo đảm trồng rừng trên 900 ha; chăm sóc 3.700 ha rừng")
    #expect(found[id: "1.a.2"]?.deadline?.to?.iso == "2025-12-31")
    #expect(found[id: "1.b"]?.title == "Đào tạo")
    #expect(found[id: "1.b.1"]?.title == "phấn đấu tổ chức 05 lớp tập huấn")
  }

  @Test("articles of a decision: a list of tasks, and what is given to one unit")
  func articles() throws {
    let found = try tasks(
      """
      QUYẾT ĐỊNH

      Về việc giao nhiệm vụ trọng tâm năm 2024

      Điều 1. Giao nhiệm vụ trọng tâm năm 2024 cho các đơn vị như sau:

      1. Chi cục Kiểm lâm: Trồng mới 900 ha rừng; hoàn thành trước 30/9/2024.

      Điều 2. Giao Phòng Kế hoạch - Tài chính theo dõi, đôn đốc, báo cáo Giám đốc Sở trước ngày 20 hằng tháng.

      Điều 3. Trưởng các phòng, đơn vị chịu trách nhiệm thi hành Quyết định này./.
      """)
    #expect(found.map(\.id) == ["1", "Điều 2"])
    #expect(found[1].leadUnits == ["Phòng Kế hoạch - Tài chính"])
    #expect(found[1].deadline == Deadline(text: "trước ngày 20 hằng tháng"))
  }

  @Test("text without tasks has none", arguments: ["Xin chào.", "I. MỤC ĐÍCH\n\n1. Nâng cao nhận thức.\n"])
  func none(text: String) throws { #expect(try tasks(text).isEmpty) }

  @Test("a conclusion's point that says where things stand is no task")
  func state() throws {
    let found = try tasks(
      """
      THÔNG BÁO

      Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về giải ngân vốn đầu tư công

      1. Đến ngày 10/5/2025, toàn tỉnh giải ngân được 1.236,5 tỷ đồng, đạt 24,7% kế hoạch.

      2. Giao Sở Tài chính chủ trì, rà soát các dự án chậm tiến độ trước ngày 30/5/2025.

      3. Bảo tàng tỉnh hoàn thành kiểm kê hiện vật trước ngày 15/6/2025.
      """)
    #expect(found.map(\.id) == ["2", "3"])
    #expect(found.map(\.leadUnits) == [["Sở Tài chính"], ["Bảo tàng tỉnh"]])
  }

  @Test("the line that names the kind opens no section")
  func kindLine() throws {
    let found = try tasks(
      """
      CHƯƠNG TRÌNH CÔNG TÁC

      Năm 2024 của Sở Xây dựng

      Sở Xây dựng ban hành Chương trình công tác năm 2024 như sau:

      II. NHIỆM VỤ

      1. Phòng Quy hoạch: thẩm định 12 đồ án quy hoạch trong quý III/2024.
      """)
    #expect(found.map(\.id) == ["1"])
  }

  @Test("a unit's name ends before a number, and an hour may stand before the day")
  func telegram() throws {
    let found = try tasks(
      """
      CÔNG ĐIỆN

      Về việc ứng phó với bão

      1. Bộ Chỉ huy Bộ đội Biên phòng tỉnh kêu gọi 3.965 tàu thuyền về bến trước 10 giờ 30 phút ngày 18/9/2024.

      2. Văn phòng Thường trực Ban Chỉ huy phòng thủ dân sự tỉnh tổng hợp tình hình.
      """)
    #expect(
      found.map(\.leadUnits) == [
        ["Bộ Chỉ huy Bộ đội Biên phòng tỉnh"], ["Văn phòng Thường trực Ban Chỉ huy phòng thủ dân sự tỉnh"],
      ])
    #expect(found.map { $0.deadline?.to?.iso } == ["2024-09-18", nil])
  }

  @Test("a letter without numbers gives a task where it gives the lead to a unit")
  func letter() throws {
    let found = try tasks(
      """
      ỦY BAN NHÂN DÂN TỈNH HÒA SƠN

      VĂN PHÒNG

      Số: 103/VPUBND-KT

      V/v phòng cháy, chữa cháy rừng

      Hòa Sơn, ngày 09 tháng 3 năm 2024

      Phó Chủ tịch Ủy ban nhân dân tỉnh có ý kiến như sau:

      Giao Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Công an tỉnh kiểm tra công tác bảo vệ rừng. Báo cáo kết quả \
      trước ngày 20/3/2024.

      Văn phòng Ủy ban nhân dân tỉnh thông báo đến các sở, ngành biết, thực hiện./.
      """)
    #expect(found.map(\.deadline?.text) == [nil, "trước ngày 20/3/2024"])
    #expect(found.first?.leadUnits == ["Sở Nông nghiệp và Môi trường"])
    #expect(found.first?.supportUnits == ["Công an tỉnh"])
  }
}
