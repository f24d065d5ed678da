"""Which services count where."""

from staffing_rules.facts import Service

CARE = frozenset({Service.PERSONAL_CARE, Service.ATTENDANT})
"""What 19.06(M) and (N) limit."""
HANDS_ON = CARE | {
    Service.RESPITE_HOME,
    Service.HOME_HEALTH_AIDE,
    Service.REGISTERED_NURSE,
    Service.LPN,
    Service.PHYSICAL_THERAPY,
    Service.OCCUPATIONAL_THERAPY,
    Service.SPEECH_THERAPY,
}
HOURLY = HANDS_ON | {Service.MEDICAL_SOCIAL_SERVICE, Service.CARE_COORDINATION, Service.SKILLS_TRAINING}
"""All that is given by the hour."""

OUTSIDE_CAP = frozenset(
    {
        Service.SKILLS_TRAINING,  # 19.06(B)
        Service.FMS,  # (C)
        Service.ENVIRONMENTAL_MODIFICATION,  # (D)
        Service.ASSISTIVE_TECHNOLOGY_DEVICE,  # (E)
        Service.ASSISTIVE_TECHNOLOGY_SERVICE,  # (E)
        Service.TRANSMISSION,  # (F)
        Service.REMOTE_MONITORING,  # (G)
    }
)
"""What 19.06 takes out of the program cap."""
NAMED_INSIDE_CAP = CARE | {
    Service.RESPITE_HOME,  # (H)
    Service.RESPITE_NURSING_FACILITY,  # (H)
    Service.HOME_DELIVERED_MEAL,  # (I)
    Service.LIVING_WELL,  # (J)
    Service.MATTER_OF_BALANCE,  # (K)
}
"""What 19.06 puts inside the cap by name; personal care and attendants are in (N)."""
INSIDE_CAP = frozenset(Service) - OUTSIDE_CAP - {Service.TRANSPORTATION}
"""By the general rule of 19.04: all that 19.06 does not take out, and is paid under this section."""
