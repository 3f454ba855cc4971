namespace KlingGen.CodeFixes.Tests.Corpus;

/// <summary>The cases of the corpus that move and of which nothing is sent when they are called with arguments that are made up, and why.</summary>
internal static class NotRun
{
    private const string Coroutine = "a coroutine runs only within the engine";
    private const string Given = "a delegate or a container that the program is given is not made up";
    private const string Internal = "it is internal: what is told to the interfaces beside the call would count as sent";
    private const string Library = "what stands for the library has its signatures only";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AcrossFiles/Functions_that_a_chain_registers"] = "the arguments that are made up find no row of the table",
        ["AcrossFiles/Rows_that_a_worker_sends"] = Library,
        ["AcrossFiles/Strategies_that_a_dictionary_is_made_of"] = "the arguments that are made up find no row of the table",
        ["CodeBases/A_cache_under_what_was_asked_for"] = Given,
        ["CodeBases/A_delegate_that_is_told_beside_the_call"] = Given,
        ["CodeBases/A_minimal_API_that_writes_its_answers"] = "what stands for the framework keeps the handlers and calls none",
        ["CodeBases/A_rest_client_for_two_services"] = Library,
        ["CodeBases/A_state_machine_that_sends"] = "what stands for the state machine never comes to a step",
        ["CodeBases/Telemetry_a_cache_and_a_bus_beside_the_call"] = Internal,
        ["Dictionaries/A_dictionary_of_a_game_engine"] = Library,
        ["Dictionaries/Hints_beside_bodies_by_name"] = "the arguments that are made up find no row of the tables",
        ["Dtos/A_helper_that_takes_the_type_info"] = "what the serializer's own generator makes is not there",
        ["Dtos/Unity_coroutine_with_a_serializable_class"] = Coroutine,
        ["Endpoints/A_WebClient_and_a_HttpWebRequest"] = "what records is the handler of a newer client",
        ["Endpoints/A_path_that_a_constructor_keeps_by_a_tuple"] = "the class that it is given has no constructor that others can call",
        ["Endpoints/A_process_that_is_told_address_and_body"] = "what sends is a process, which nothing starts",
        ["Endpoints/A_proxy_that_is_told_the_target_in_a_header"] = "it is internal: the address that it sends to is the proxy's, not that of the endpoint",
        ["Endpoints/A_request_of_a_library_that_a_method_begins"] = Library,
        ["Endpoints/An_endpoint_and_a_body_that_are_kept_together"] = "what sends is called before anything is chosen",
        ["Endpoints/Flurl_chains_with_segments"] = Library,
        ["Endpoints/Pairs_that_are_kept_in_other_orders"] = "what sends is called before anything is chosen",
        ["Endpoints/RestSharp_with_an_anonymous_body"] = Library,
        ["JsonText/Unity_coroutine_with_an_interpolated_string"] = Coroutine,
        ["Silent/A_message_whose_worker_makes_its_own_request"] = Internal,
        ["Silent/Rows_of_a_statement_before_the_call"] = Given,
        ["Writers/A_writer_that_a_library_leaves_to_its_callers"] = "what it makes comes back from callers that are not there",
    };

    /// <summary>Those that send what is valid nowhere to begin with, so that what the fix makes of it cannot be judged.</summary>
    public static IReadOnlyDictionary<string, string> Unjudged { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Dtos/A_gateway_that_takes_the_model_beside_its_parameters"] = "what a gateway takes is described nowhere",
        ["Endpoints/An_id_that_is_written_to_the_body_later"] = "what a gateway takes is described nowhere",
        ["Forms/A_picture_beside_parts_in_an_initializer"] = "a form is no JSON: all that it has is text",
        ["Forms/Parts_in_an_initializer"] = "a form is no JSON: all that it has is text",
        ["JsonObjects/Jobs_of_a_batch"] = "what a gateway takes is described nowhere",
        ["JsonText/Templates_that_say_their_model"] = "what a gateway takes is described nowhere",
    };
}
