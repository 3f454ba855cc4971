namespace KlingGen.CodeFixes.Tests.Corpus;

/// <summary>The cases of the corpus in which not all payloads move, and why.</summary>
internal static class NotMoved
{
    private const string Guarded = "the payload is built under a test of the id that cannot move: an id can come from outside, or other code or other ids depend on the test";
    private const string Shared = "the object that the entries are added to is what another model is sent too, and generate_audio would reach both";
    private const string Texts = "all values are text, and generate_audio must be a boolean";
    private const string OtherRoute = "an O3 route without a first frame was given one: which route was meant is not known";
    private const string Choice = "V3 and O3 are two arms of one choice, which a move would make the same";
    private const string Several = "the same body can go to a model that no schema describes, or stands beside one in the same variable";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AcrossFiles/A_constant_of_another_assembly"] = "the endpoint is written in another assembly",
        ["AcrossFiles/Adapters_that_implement_all_explicitly"] = Guarded,
        ["AcrossFiles/Host_and_path_of_another_assembly"] = "the endpoint is written in another assembly",
        ["AcrossFiles/Jobs_of_a_positional_record"] = Choice,
        ["Anonymous/O3_ignores_it_whatever_the_project_is_to_be_on"] = OtherRoute,
        ["Anonymous/O3_ignores_it_without_a_target"] = OtherRoute,
        ["CodeBases/A_catalogue_with_endpoint_overrides"] = Guarded,
        ["CodeBases/A_default_that_a_branch_replaces"] = Several,
        ["CodeBases/A_descriptor_that_builds_itself"] = "the value of cfg_scale is parsed where it stands, which can fail: such a call is not taken out silently",
        ["CodeBases/A_fluent_builder_of_requests"] = "whether and in what order the methods are called is not known, nor where generate_audio would be stated",
        ["CodeBases/A_handler_of_five_models_one_of_them_twice"] = Guarded,
        ["CodeBases/A_handler_of_many_models_with_else_ifs"] = Guarded,
        ["CodeBases/A_registry_of_adapters"] = Guarded,
        ["CodeBases/JSON_by_format_and_by_builder"] = "the text is a format, or is appended piece by piece",
        ["CodeBases/Merged_with_what_all_models_share"] = "other values are added to the payload later, from a dictionary that all models share",
        ["CodeBases/One_JObject_builder_for_V3_and_O3"] = Choice,
        ["CodeBases/One_Kling_builder_for_V3_O3_and_2_5"] = Guarded,
        ["CodeBases/Paths_without_their_owner"] = Guarded,
        ["CodeBases/Raw_JSON_with_nested_holes"] = "the prompt is a hole of the text, serialised where it stands",
        ["CodeBases/Records_that_are_copied"] = "a copy of the record is sent, whose members are set apart from its template's",
        ["Dictionaries/A_copy_of_common_values"] = "the prompt is written in a dictionary of its own, which others may copy too",
        ["Dictionaries/A_dictionary_of_strings"] = Texts,
        ["Dictionaries/A_field_that_methods_fill"] = "whether and in what order the methods are called is not known, nor where generate_audio would be stated",
        ["Dictionaries/A_key_that_is_removed_only_for_O3"] = Choice,
        ["Dtos/A_class_for_several_models_is_flagged_where_V3_is_given_the_member"] = "the class has no member for generate_audio, and other models get the class too",
        ["Dtos/A_class_of_another_assembly_is_flagged_where_it_is_used"] = "the class is declared in another assembly",
        ["Dtos/A_class_that_an_interface_takes_under_a_route"] = "nothing of the project creates the class, so its words of avoidance come from outside",
        ["Dtos/A_record_for_several_models_is_flagged_at_the_argument"] = "the record has no member for generate_audio, and other models get the record too",
        ["Dtos/A_snake_case_policy_of_a_source_generated_context"] = "nothing of the project creates the class, so its words of avoidance come from outside",
        ["Endpoints/A_conditional_between_V3_and_O3"] = Choice,
        ["Endpoints/A_conditional_with_an_endpoint_that_takes_it"] = "one of the two endpoints takes the first frame under its old name",
        ["Endpoints/A_table_with_other_models"] = Several,
        ["Endpoints/O3_routes_and_what_each_takes"] = OtherRoute,
        ["Endpoints/Segments_that_are_joined_and_formatted"] = "the segment that changes is a constant of its own, put together with others at run time",
        ["Guards/A_branch_for_O3_beside_the_one_for_V3"] = Choice,
        ["Guards/A_branch_for_a_path_that_nothing_here_sends"] = "an entry is written under a test that no id of the project meets",
        ["Guards/A_chain_of_conditionals_from_O3_to_the_others"] = Guarded,
        ["Guards/A_guard_that_chooses_the_key"] = Guarded,
        ["Guards/A_method_of_an_extension_that_asks"] = Guarded,
        ["Guards/A_method_that_asks_for_the_family"] = Guarded,
        ["Guards/A_method_that_is_asked_about_several_families"] = Guarded,
        ["Guards/A_negation_in_a_local"] = Guarded,
        ["Guards/A_pattern"] = Guarded,
        ["Guards/A_switch_expression_on_the_endpoint"] = Guarded,
        ["Guards/A_switch_statement"] = Guarded,
        ["Guards/A_switch_with_when_clauses"] = Guarded,
        ["Guards/A_test_in_an_extension_over_listed_ids"] = Shared,
        ["Guards/A_test_of_an_id_from_the_settings"] = Guarded,
        ["Guards/A_test_that_prices_have_too"] = Guarded,
        ["Guards/A_version_that_only_Kling_has_in_this_project"] = Guarded,
        ["Guards/An_early_return_of_V3"] = Guarded,
        ["Guards/An_early_return_of_the_others"] = Guarded,
        ["Guards/An_end_that_names_the_endpoint"] = Guarded,
        ["Guards/An_if_with_neighbours"] = Guarded,
        ["Guards/Conditions_joined_with_and_and_or"] = Guarded,
        ["Guards/Equality"] = Guarded,
        ["Guards/Flags_that_were_worked_out_before"] = Guarded,
        ["Guards/StartsWith_and_EndsWith"] = Guarded,
        ["Guards/The_project_stays_on_V3"] = "the words are added to a dictionary of the caller's, in which there may be no prompt yet",
        ["JsonObjects/A_parsed_text_that_gets_more_keys"] = "the prompt is in a text that is parsed, apart from what is added to it",
        ["Keys/The_name_of_a_parameter"] = Texts,
        ["Newtonsoft/Objects_that_are_merged"] = "the prompt is in the object that the words are merged into",
        ["Silent/Other_models_with_a_third_version"] = Guarded,
        ["Silent/What_the_user_suppresses"] = "a directive stands in the payload",
        ["Writers/A_helper_that_writes_to_the_callers_writer"] = "where the object begins and what else it says is in the caller's hands",
    };
}
