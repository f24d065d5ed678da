"""The services of Section 19, by the library's own names: procedure codes are the caller's to map."""

from enum import Enum


class Service(Enum):
    """A service to a member. Hours are those of visits, dollars and counts those of service lines."""

    __hash__ = object.__hash__  # members are singletons; Enum's own hash is a slow one of the name

    PERSONAL_CARE = "personal_care"
    """By a personal support specialist."""
    ATTENDANT = "attendant"
    """By an attendant under the participant-directed option."""
    RESPITE_HOME = "respite_home"
    RESPITE_NURSING_FACILITY = "respite_nursing_facility"
    CARE_COORDINATION = "care_coordination"
    SKILLS_TRAINING = "skills_training"
    FMS = "fms"
    """Financial management services, by the fiscal intermediary."""
    HOME_HEALTH_AIDE = "home_health_aide"
    REGISTERED_NURSE = "registered_nurse"
    LPN = "lpn"
    PHYSICAL_THERAPY = "physical_therapy"
    OCCUPATIONAL_THERAPY = "occupational_therapy"
    SPEECH_THERAPY = "speech_therapy"
    MEDICAL_SOCIAL_SERVICE = "medical_social_service"
    ENVIRONMENTAL_MODIFICATION = "environmental_modification"
    ASSISTIVE_TECHNOLOGY_DEVICE = "assistive_technology_device"
    ASSISTIVE_TECHNOLOGY_SERVICE = "assistive_technology_service"
    TRANSMISSION = "transmission"
    """Internet or cable for assistive technology or remote monitoring."""
    REMOTE_MONITORING = "remote_monitoring"
    HOME_DELIVERED_MEAL = "home_delivered_meal"
    LIVING_WELL = "living_well"
    """The workshop Living Well for Better Health."""
    MATTER_OF_BALANCE = "matter_of_balance"
    """The classes Matter of Balance."""
    PERS = "pers"
    """A personal emergency response system."""
    TRANSPORTATION = "transportation"


class Adl(Enum):
    """An activity of daily living that an assessment scores."""

    BED_MOBILITY = "bed_mobility"
    TRANSFER = "transfer"
    LOCOMOTION = "locomotion"
    EATING = "eating"
    TOILET_USE = "toilet_use"
    BATHING = "bathing"
    DRESSING = "dressing"


class AssistanceLevel(Enum):
    """How much help an activity of daily living needs, from none to all, as the assessor recorded it."""

    INDEPENDENT = "independent"
    SUPERVISION = "supervision"
    LIMITED = "limited"
    EXTENSIVE = "extensive"
    TOTAL_DEPENDENCE = "total_dependence"


class Decider(Enum):
    """Who made a determination."""

    DEPARTMENT = "department"
    AUTHORIZED_ENTITY = "authorized_entity"
    """A body that does this for the Department under a contract, such as the Assessing Services Agency."""
    SERVICE_COORDINATION_AGENCY = "service_coordination_agency"
    OTHER = "other"


class ApprovalStatus(Enum):
    """What became of a request."""

    APPROVED = "approved"
    PENDING = "pending"
    DENIED = "denied"
