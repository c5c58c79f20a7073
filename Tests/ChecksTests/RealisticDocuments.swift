/// Documents of several departments as they are written, made up; a careful officer would object to nothing in them.
let realisticDocuments: [(name: String, text: String)] = [
  (
    "health plan",
    """
    ỦY BAN NHÂN DÂN TỈNH BẮC GIANG
    SỞ Y TẾ

    Số: 45/KH-SYT

    Bắc Giang, ngày 20 tháng 01 năm 2025

    KẾ HOẠCH

    Thực hiện nhiệm vụ trọng tâm ngành y tế năm 2025

    Căn cứ Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII về tăng cường công tác bảo vệ, chăm sóc và nâng cao sức khỏe nhân dân trong tình hình mới; Quyết định số 1520/QĐ-UBND ngày 12/12/2024 của Chủ tịch UBND tỉnh về giao chỉ tiêu kế hoạch năm 2025; Thông tư số 32/2023/TT-BYT ngày 31/12/2023 của Bộ Y tế, Sở Y tế xây dựng kế hoạch như sau:

    I. MỤC ĐÍCH, YÊU CẦU

    1. Mục đích

    Nâng cao chất lượng khám bệnh, chữa bệnh; chủ động phòng, chống dịch.

    2. Yêu cầu

    Các đơn vị bám sát chỉ tiêu được giao, phân công rõ người, rõ việc, rõ thời hạn.

    II. MỤC TIÊU

    1. Mục tiêu chung

    Bảo đảm mọi người dân được chăm sóc sức khỏe ban đầu.

    2. Mục tiêu cụ thể

    a) Số giường bệnh trên vạn dân đạt 35 giường; số bác sĩ trên vạn dân đạt 11 bác sĩ.

    b) Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95,5%.

    c) Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt trên 95%.

    d) Tỷ lệ trạm y tế xã có bác sĩ làm việc đạt 98%.

    đ) Tỷ suất tử vong trẻ em dưới 5 tuổi giảm còn dưới 15‰.

    III. NHIỆM VỤ, GIẢI PHÁP

    1. Công tác phòng, chống dịch

    - Giám sát chặt chẽ 28 bệnh truyền nhiễm; xử lý 100% ổ dịch trong vòng 48 giờ.

    - Tổ chức 12 đợt kiểm tra, giám sát tại 10 huyện, thành phố.

    2. Công tác khám bệnh, chữa bệnh

    - Triển khai bệnh án điện tử tại 08 bệnh viện, hoàn thành trước 30/9/2025.

    - Công suất sử dụng giường bệnh tuyến tỉnh đạt 95%, tuyến huyện đạt 85%.

    3. Đầu tư cơ sở vật chất

    - Xây mới 12 trạm y tế, cải tạo 25 trạm y tế với tổng kinh phí 86.500 triệu đồng, trong đó: ngân sách trung ương 52.000 triệu đồng, ngân sách tỉnh 34.500 triệu đồng.

    IV. TỔ CHỨC THỰC HIỆN

    1. Phòng Nghiệp vụ Y: chủ trì, phối hợp với các đơn vị liên quan tham mưu, theo dõi việc thực hiện Kế hoạch; tổng hợp báo cáo Sở trước ngày 20 hằng tháng.

    2. Phòng Kế hoạch - Tài chính: tham mưu bố trí kinh phí.

    3. Trung tâm Kiểm soát bệnh tật: chủ trì công tác phòng, chống dịch.

    4. Các bệnh viện, trung tâm y tế: xây dựng kế hoạch chi tiết, gửi Sở Y tế trước ngày 15/02/2025.

    Nơi nhận:
    - Bộ Y tế (b/c);
    - UBND tỉnh (b/c);
    - Các đơn vị trực thuộc;
    - Lưu: VT, KHTC.

    GIÁM ĐỐC

    Nguyễn Văn A
    """
  ),
  (
    "education report",
    """
    SỞ GIÁO DỤC VÀ ĐÀO TẠO NGHỆ AN

    Số: 1240/BC-SGDĐT

    Nghệ An, ngày 28 tháng 6 năm 2025

    BÁO CÁO

    Tổng kết năm học 2024 - 2025, phương hướng, nhiệm vụ năm học 2025 - 2026

    Thực hiện Kế hoạch số 560/KH-UBND ngày 15/8/2024 của UBND tỉnh về nhiệm vụ năm học 2024 - 2025, Sở Giáo dục và Đào tạo báo cáo như sau:

    A. KẾT QUẢ NĂM HỌC 2024 - 2025

    I. QUY MÔ, MẠNG LƯỚI

    Toàn tỉnh có 1.469 trường, trong đó: 505 trường mầm non, 513 trường tiểu học, 361 trường trung học cơ sở, 90 trường trung học phổ thông. Tổng số học sinh là 861.420 em, tăng 1,2% so với năm học trước.

    II. CHẤT LƯỢNG GIÁO DỤC

    1. Giáo dục mầm non

    1.1. Huy động trẻ nhà trẻ ra lớp đạt 33,5%, vượt 1,5 điểm phần trăm so với kế hoạch; trẻ mẫu giáo đạt 96,8%.

    1.2. Tỷ lệ trẻ suy dinh dưỡng thể nhẹ cân giảm còn 3,2%.

    2. Giáo dục phổ thông

    2.1. Tỷ lệ học sinh hoàn thành chương trình tiểu học đạt 99,7%.

    2.2. Có 118 học sinh đạt giải quốc gia, trong đó: 10 giải nhất, 38 giải nhì, 40 giải ba, 30 giải khuyến khích.

    2.3. Tỷ lệ tốt nghiệp trung học phổ thông đạt 99,6%, cao hơn bình quân cả nước 0,4%.

    3. Giáo dục thường xuyên

    Có 21 trung tâm với 14.250 học viên; cấp 3.120 chứng chỉ.

    III. ĐỘI NGŨ, CƠ SỞ VẬT CHẤT

    1. Toàn ngành có 45.230 cán bộ, giáo viên, nhân viên; tỷ lệ giáo viên đạt chuẩn đào tạo là 96,3%.

    2. Năm học 2024 - 2025 xây mới 412 phòng học, đạt 103% kế hoạch (400 phòng học); cải tạo 285 phòng; kinh phí 612,5 tỷ đồng.

    3. Có 1.146/1.469 trường đạt chuẩn quốc gia, đạt 78,0%.

    IV. HẠN CHẾ

    - Còn thiếu 3.450 giáo viên so với định mức.

    - Một số trường chưa đủ phòng học bộ môn.

    B. NHIỆM VỤ NĂM HỌC 2025 - 2026

    I. MỤC TIÊU

    1. Tỷ lệ trường đạt chuẩn quốc gia đạt trên 79%.

    2. Tuyển dụng 1.200 giáo viên.

    II. GIẢI PHÁP

    1. Rà soát, sắp xếp mạng lưới trường, lớp.

    2. Đẩy mạnh chuyển đổi số; 100% trường dùng học bạ số.

    Trên đây là báo cáo tổng kết của Sở Giáo dục và Đào tạo./.
    """
  ),
  (
    "transport report",
    """
    UBND TỈNH LÀO CAI
    SỞ GIAO THÔNG VẬN TẢI

    Số: 310/BC-SGTVT

    Lào Cai, ngày 15 tháng 12 năm 2025

    BÁO CÁO

    Kết quả thực hiện nhiệm vụ năm 2025, phương hướng nhiệm vụ năm 2026

    I. KẾT QUẢ NĂM 2025

    1. Đầu tư xây dựng

    a) Kế hoạch vốn năm 2025 giao 1.850 tỷ đồng; giá trị giải ngân đến 15/12/2025 đạt 1.683,5 tỷ đồng, bằng 91,0% kế hoạch.

    b) Hoàn thành 04 dự án với chiều dài 62,4 km; đang thi công 07 dự án, chiều dài 118 km.

    c) Giải phóng mặt bằng 215 ha đất của 1.420 hộ, chi trả 386 tỷ đồng.

    2. Quản lý, bảo trì đường bộ

    a) Sửa chữa định kỳ 145 km quốc lộ, 210 km đường tỉnh; vá ổ gà 12.500 m2; sơn kẻ đường 8.400 m2.

    b) Bổ sung 620 biển báo, 4.300 m hộ lan tôn sóng.

    3. Vận tải

    Vận chuyển hành khách ước đạt 9,2 triệu lượt, tăng 11,5% so với cùng kỳ; vận chuyển hàng hóa ước đạt 15,6 triệu tấn, tăng 8,2%.

    4. An toàn giao thông

    Trong năm xảy ra 112 vụ tai nạn, làm 58 người chết, 84 người bị thương. So với năm 2024 giảm 9 vụ (7,4%), giảm 4 người chết (6,5%), giảm 12 người bị thương (12,5%).

    II. TỒN TẠI, HẠN CHẾ

    1. Tiến độ 02 dự án chậm do vướng mặt bằng.

    2. Kinh phí bảo trì mới đáp ứng khoảng 45% nhu cầu.

    III. NHIỆM VỤ NĂM 2026

    1. Khởi công 03 dự án trước 30/6/2026.

    2. Giải ngân đạt trên 95% kế hoạch vốn được giao.

    3. Giảm từ 5% đến 10% cả ba tiêu chí tai nạn giao thông.

    STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch 2025\tThực hiện 2025\t% kế hoạch\tKế hoạch 2026
    1\tĐường tỉnh được nâng cấp\tkm\t60\t62,4\t104,0\t75
    2\tVận chuyển hàng hóa\tnghìn tấn\t15.000\t15.600\t104,0\t16.500
    3\tĐăng kiểm phương tiện\tlượt xe\t48.000\t46.560\t97,0\t50.000
    """
  ),
  (
    "agriculture report",
    """
    SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH CAO BẰNG

    Số: 77/BC-SNNMT

    Cao Bằng, ngày 16 tháng 6 năm 2026

    BÁO CÁO

    Kết quả thực hiện nhiệm vụ 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2026

    I. KẾT QUẢ 6 THÁNG ĐẦU NĂM

    1. Trồng trọt

    Tổng diện tích gieo trồng vụ Xuân 38.450 ha, đạt 101,2% kế hoạch, bằng 100,8% cùng kỳ. Trong đó: lúa 3.620 ha, năng suất ước 58,5 tạ/ha, sản lượng 21.177 tấn; ngô 26.300 ha, năng suất ước 37,2 tạ/ha, sản lượng 97.836 tấn; thuốc lá 3.350 ha; mía 1.180 ha (trồng mới 210 ha).

    2. Chăn nuôi, thủy sản

    Đàn trâu 98.200 con, giảm 1,5%; đàn bò 104.600 con, tăng 0,7%; đàn lợn 312.000 con, tăng 3,4%; đàn gia cầm 3,2 triệu con, tăng 2,6% so với cùng kỳ. Sản lượng thịt hơi 16.850 tấn, đạt 52,7% kế hoạch năm.

    Tiêm phòng: lở mồm long móng 145.000 liều, tụ huyết trùng 132.500 liều, dịch tả lợn 98.000 liều.

    3. Lâm nghiệp

    Trồng rừng 1.860 ha, đạt 62,0% kế hoạch năm (3.000 ha); trồng 620 nghìn cây phân tán; khai thác 14.200 m3 gỗ, 5.300 ste củi. Xảy ra 05 vụ cháy rừng, thiệt hại 6,2 ha, giảm 03 vụ so với cùng kỳ.

    4. Phát triển nông thôn

    Lũy kế có 34 xã đạt chuẩn nông thôn mới; bình quân đạt 13,2 tiêu chí/xã. Công nhận 09 sản phẩm OCOP, lũy kế 152 sản phẩm (18 sản phẩm 4 sao, 134 sản phẩm 3 sao).

    5. Thủy lợi, nước sạch

    Tưới chủ động 24.600 ha; 93,1% dân số nông thôn dùng nước hợp vệ sinh.

    II. KHÓ KHĂN

    - Giá vật tư tăng 8 - 10%.

    - Rét đậm làm chết 412 con trâu, bò.

    III. NHIỆM VỤ 6 THÁNG CUỐI NĂM

    1. Gieo trồng 27.000 ha vụ Mùa; trồng rừng thêm 1.140 ha.

    2. Hoàn thành hồ sơ 03 xã đạt chuẩn nông thôn mới trong quý IV/2026.

    3. Kiểm tra an toàn 19 hồ chứa trước mùa mưa lũ.
    """
  ),
]
