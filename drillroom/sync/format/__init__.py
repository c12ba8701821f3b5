"""What lies in a shared folder, byte by byte; nothing here touches one."""
