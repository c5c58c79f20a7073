// swift-format-ignore-file: a row is a line of the catalogue's file
extension StandardIndicators {
  static let agriculturalExtension = """
    KN.LOP,Lớp tập huấn khuyến nông,lớp,Khuyến nông,thời kỳ,tăng,0,,,,,Trung tâm Khuyến nông,,
    KN.HOCVIEN,Lượt người được tập huấn khuyến nông,lượt người,Khuyến nông,thời kỳ,tăng,0,,,,,Trung tâm Khuyến nông,,
    KN.MOHINH,Mô hình khuyến nông thực hiện,mô hình,Khuyến nông,thời kỳ,tăng,0,,,,,Trung tâm Khuyến nông,,
    KN.TRUYENTHONG,Buổi truyền thông khuyến nông,buổi,Khuyến nông,thời kỳ,tăng,0,,,,,Trung tâm Khuyến nông,,
    KN.PHONGSU,Phóng sự và tin bài khuyến nông,tin bài,Khuyến nông,thời kỳ,tăng,0,,,,,Trung tâm Khuyến nông,,
    KN.TAILIEU,Bộ tài liệu kỹ thuật cấp phát,bộ,Khuyến nông,thời kỳ,tăng,0,,,,,Trung tâm Khuyến nông,,
    """
}
