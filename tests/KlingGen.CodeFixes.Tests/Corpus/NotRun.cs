namespace KlingGen.CodeFixes.Tests.Corpus;

/// <summary>The cases of the corpus that move and of which nothing is sent when they are called with arguments that are made up, and why.</summary>
internal static class NotRun
{
    private const string Unseen = "what sends is an interface that nothing in the case implements";
    private const string Library = "what sends is a library, of which the case has only the signatures";
    private const string Server = "what sends is a lambda that a web server calls";
    private const string Made = "the payload is made, or declared, and nothing in the case sends it";
    private const string Elements = "the elements are objects of any kind, for which nothing can be made up";

    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["AcrossFiles/A_handler_that_gives_the_base_its_endpoint"] = Made,
        ["AcrossFiles/A_minimal_API_endpoint"] = Server,
        ["AcrossFiles/A_queue_of_endpoints_and_bodies"] = "each call gets an object of its own, so that the queue is empty when it is sent",
        ["AcrossFiles/A_sender_that_nothing_here_implements"] = Unseen,
        ["Anonymous/Bodies_under_arguments_body_and_payload"] = Unseen,
        ["CodeBases/A_minimal_API_that_maps_to_several_models"] = Server,
        ["CodeBases/A_rest_client_that_is_given_bodies_and_text"] = Library,
        ["CodeBases/An_interface_with_routes_that_takes_any_body"] = Unseen,
        ["Dictionaries/A_dictionary_under_input"] = Made,
        ["Dictionaries/An_initializer_that_fills_a_property"] = Made,
        ["Dictionaries/Elements_that_are_added_later"] = Elements,
        ["Dictionaries/Elements_that_are_added_on_a_condition"] = Elements,
        ["Dtos/A_policy_that_a_rest_client_is_given"] = Library,
        ["Dtos/A_policy_that_only_a_typed_client_is_given"] = Unseen,
        ["Dtos/Fields_of_a_serializable_class_as_in_a_game"] = Library,
        ["Endpoints/A_fluent_address_in_several_calls"] = Library,
        ["Endpoints/A_static_member_of_an_interface"] = "the method that sends is generic, and nothing calls it",
        ["Endpoints/An_attribute_beside_the_payload"] = Made,
        ["Endpoints/An_attribute_of_an_interface_method"] = Unseen,
        ["Endpoints/Segments_of_a_fluent_address"] = Library,
        ["Guards/Another_column_of_the_row"] = "the method that sends is given the key of a row",
        ["Newtonsoft/Properties_that_are_added_later"] = Unseen,
    };
}
